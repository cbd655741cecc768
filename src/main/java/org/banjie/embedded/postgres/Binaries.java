package org.banjie.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.banjie.embedded.StartProgress;
import org.banjie.refusal.StartRefused;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once a version from the jar that carries them. */
final class Binaries {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    private final Path root;
    private final String version;

    private Binaries(Path root, String version) {
        this.root = root;
        this.version = version;
    }

    /**
     * Unpacks into {@code <folder>/bin-<version>} unless that is there already.
     *
     * @throws StartRefused when no binaries for this platform are on the class path
     */
    static Binaries under(Path folder) throws IOException {
        var archive = archive();
        var version = versionIn(archive);
        var root = folder.toAbsolutePath().normalize().resolve("bin-" + version);
        if (!Files.isDirectory(root)) {
            StartProgress.step("正在解开 PostgreSQL %1$s · unpacking PostgreSQL %1$s", version);
            unpack(archive, root);
        }
        return new Binaries(root, version);
    }

    Path program(String name) {
        return root.resolve("bin").resolve(windows() ? name + ".exe" : name);
    }

    /** The part of the version that says whether a data folder can be read, for example 17. */
    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    private static URL archive() {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new StartRefused(
                    "没有本平台的 PostgreSQL · No embedded PostgreSQL for this platform (%s): set spring.datasource.url to an outside PostgreSQL 15+"
                            .formatted(name));
        }
        return archive;
    }

    /** The jar's name is the only place where the version is written. */
    private static String versionIn(URL archive) {
        var version = VERSION.matcher(archive.toString());
        return version.find() ? version.group(1) : "0.0";
    }

    /** Into a neighbour first, so that a start that was cut short leaves no half-unpacked folder behind. */
    private static void unpack(URL archive, Path root) throws IOException {
        var half = root.resolveSibling(root.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half);
        try (var in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(entry, tar, half);
        }
        Files.move(half, root, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("an archive entry leaves its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            makeExecutable(target, entry.getMode());
        }
    }

    private static void makeExecutable(Path file, int mode) throws IOException {
        if (!windows() && (mode & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return os.startsWith("mac") ? "darwin" : windows() ? "windows" : "linux";
    }

    private static String architecture() {
        var arch = System.getProperty("os.arch");
        return arch.equals("aarch64") ? "arm_64" : "x86_64";
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
