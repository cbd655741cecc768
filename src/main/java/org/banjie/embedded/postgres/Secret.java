package org.banjie.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A password made by the program, kept in a file that only its owner can read. */
final class Secret {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private Secret() {}

    /** The secret of that file; made on first use: 32 random bytes in hexadecimal. */
    static String keptIn(Path file) throws IOException {
        if (Files.notExists(file)) write(file);
        return Files.readString(file).strip();
    }

    /** Into a neighbour first: a file cut short would be a password nobody has. */
    private static void write(Path file) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half);
        if (Files.getFileStore(half).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(half, OWNER_ONLY);
        }
        Files.writeString(half, HexFormat.of().formatHex(random));
        Files.move(half, file);
    }
}
