package org.banjie.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.banjie.embedded.HomeLock;
import org.banjie.refusal.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of the embedded database, taken while everybody works, and the way back. All that was answered before the copy was
 * begun is in it. The keys are not: whoever has both reads everything, so that they are kept in two places.
 */
public final class Backup {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'banjie-'yyyyMMdd-HHmmss");

    private Backup() {}

    /**
     * @param home of the program, which is running
     * @param now in words of the place: the copy is called by it
     * @return where the copy is
     * @throws StartRefused when there is no embedded database, or it does not run
     */
    public static Path take(Path home, Path to, LocalDateTime now) throws IOException, SQLException {
        var folder = home.toAbsolutePath().normalize().resolve("pg");
        var data = new DataFolder(folder);
        if (data.isFresh()) {
            throw new StartRefused(
                    "这里没有内置数据库 · No embedded database in %s; an outside PostgreSQL is backed up by its own tools"
                            .formatted(folder));
        }
        var whole = to.toAbsolutePath().resolve(NAME.format(now));
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        Files.createDirectories(part);
        try (var connection = DriverManager.getConnection(address(data), data.superuser())) {
            copy(connection, data.path(), part.resolve("data"));
        }
        try (var secrets = Files.newDirectoryStream(folder, "*.password")) {
            for (var secret : secrets) {
                DataCopy.keep(secret, part.resolve(secret.getFileName()));
            }
        }
        return Files.move(part, whole);
    }

    /**
     * Puts a copy into a home without a database and starts it once, so that it is known to be whole.
     *
     * @throws StartRefused when there is a database already, or that is no whole copy
     */
    public static void restore(Path from, Path home) throws IOException {
        var folder = home.toAbsolutePath().normalize().resolve("pg");
        if (Files.exists(folder.resolve("data"))) {
            throw new StartRefused("这里已有数据库 · There is a database in %s: name an empty folder".formatted(folder));
        }
        if (from.toString().endsWith(".part") || Files.notExists(from.resolve("data/backup_label"))) {
            throw new StartRefused("不是完整的备份 · No whole backup: " + from);
        }
        try (var held = HomeLock.take(home)) {
            Files.createDirectories(folder);
            FileSystemUtils.copyRecursively(from, folder);
            DataCopy.closeToOthers(folder.resolve("data"));
            Cluster.start(home, Map.of()).close();
        }
    }

    /** The server keeps what is needed of its log of changes for as long as this connection is there. */
    private static void copy(Connection connection, Path data, Path to) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('banjie_backup', true, true)");
            statement.execute("select pg_backup_start('banjie', true)");
            DataCopy.whole(data, to);
            label(statement, to);
            DataCopy.changes(data, to);
        }
    }

    private static void label(Statement statement, Path to) throws IOException, SQLException {
        try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
            stopped.next();
            Files.writeString(to.resolve("backup_label"), stopped.getString(1));
        }
    }

    private static String address(DataFolder data) throws IOException {
        if (!new Postmaster(data.path()).running()) {
            throw new StartRefused("程序没有在运行 · The program does not run: copy %s as it is".formatted(data.path()));
        }
        var port = Files.readAllLines(data.path().resolve("postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port.strip());
    }
}
