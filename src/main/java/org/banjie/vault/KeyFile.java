package org.banjie.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the keys, one a line: {@code seal 2 <base64>}. Only its owner may read it. */
final class KeyFile {

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);

    private static final String HEAD =
            """
            # Keys of the Banjie vault. Whoever has this file and the database can read everything; whoever loses
            # it can read nothing any more. Keep a copy in another place than the database's backups.
            # purpose id base64(32 bytes). To change the sealing key add a line "seal <next id> ..." and restart.
            """;

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Makes the first keys; where another start was first, its keys stand. */
    void make() {
        List<String> lines = new ArrayList<>();
        for (var purpose : KeyPurpose.values()) {
            lines.add(VaultKey.made(purpose, 1).line());
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            write(HEAD + String.join("\n", lines) + "\n");
            log.info(
                    "Made new vault keys in {}. Keep a copy in a safe place: without them no personal data can be "
                            + "read again.",
                    path.toAbsolutePath());
        } catch (FileAlreadyExistsException e) {
            log.info("Vault keys in {} were made by another start", path);
        } catch (IOException e) {
            throw new StartRefused(
                    "The vault's key file " + path + " cannot be made: " + e.getMessage()
                            + ". Name a place that can be written with banjie.vault.key-file.",
                    e);
        }
    }

    List<VaultKey> read() {
        try {
            warnIfOpenToOthers();
            return Files.readAllLines(path).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(this::key)
                    .toList();
        } catch (IOException e) {
            throw new StartRefused("The vault's key file " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whole or not at all: written beside it first, then linked into place, which fails where a file is already. */
    private void write(String text) throws IOException {
        var beside = Files.createTempFile(path.toAbsolutePath().getParent(), "vault", ".new", ownerOnly());
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
            Files.createLink(path, beside);
        } catch (UnsupportedOperationException e) {
            Files.copy(beside, path);
        } finally {
            Files.delete(beside);
        }
    }

    private VaultKey key(String line) {
        try {
            var words = line.split("\\s+");
            var secret = Base64.getDecoder().decode(words[2]);
            if (secret.length == VaultKey.BYTES) {
                var id = Integer.parseInt(words[1]);
                return new VaultKey(KeyPurpose.valueOf(words[0].toUpperCase(Locale.ROOT)), id, secret);
            }
        } catch (RuntimeException e) {
            log.debug("not a key", e);
        }
        throw new StartRefused("The vault's key file " + path + " has a line that is no key (expected: purpose id "
                + "base64 of 32 bytes): " + line.split("\\s+")[0] + " ...");
    }

    private void warnIfOpenToOthers() throws IOException {
        if (isPosix() && !Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
            log.warn("The vault's key file {} can be read by others than its owner; chmod 600 {}", path, path);
        }
    }

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
