package org.banjie.embedded.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Copies a data folder while its server works. What a server makes anew at its start stays where it is, and a file that goes
 * meanwhile is missed by nobody: both is in the log of changes.
 */
final class DataCopy extends SimpleFileVisitor<Path> {

    private static final Set<String> NOT_FILES = Set.of("postmaster.pid", "postmaster.opts", "start.log");

    private static final Set<String> EMPTY = Set.of(
            "log",
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private final Path from;
    private final Path to;

    private DataCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** All but the log of changes. */
    static void whole(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new DataCopy(from, to));
    }

    /** The log of changes, as far as it is written. */
    static void changes(Path from, Path to) throws IOException {
        try (var files = Files.newDirectoryStream(from.resolve("pg_wal"), "[0-9A-F]*")) {
            for (var file : files) {
                if (Files.isRegularFile(file)) keep(file, to.resolve("pg_wal").resolve(file.getFileName()));
            }
        }
    }

    /** PostgreSQL does not start in a folder that others can read. */
    static void closeToOthers(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** On the disk when it returns. */
    static void keep(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            return;
        }
        try (var written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        var inside = from.relativize(folder);
        // a slot of the log without its state would keep the copy from starting
        if (inside.getNameCount() > 1 && EMPTY.contains(inside.getName(0).toString())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        var copy = to.resolve(inside);
        Files.createDirectories(copy);
        closeToOthers(copy);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var inside = from.relativize(file);
        var top = inside.getName(0).toString();
        if (!NOT_FILES.contains(top) && !EMPTY.contains(top)) keep(file, to.resolve(inside));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw failure;
    }
}
