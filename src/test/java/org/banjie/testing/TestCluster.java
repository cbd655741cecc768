package org.banjie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.command.CommandScope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import org.banjie.embedded.HomeLock;
import org.banjie.embedded.postgres.Cluster;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL a test JVM, in target/, without fsync: tests lose nothing when the power goes. Databases are copies of
 * one that Liquibase filled once.
 */
public final class TestCluster {

    private static final Map<String, String> CARELESS = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "300",
            "shared_preload_libraries", "pg_stat_statements");

    private static TestCluster running;

    /** Held until the JVM ends; a lock nobody refers to is closed by the collector. */
    private static HomeLock held;

    private static Path ours;

    private final Cluster cluster;
    private final AtomicInteger databases = new AtomicInteger();
    private boolean templateReady;

    private TestCluster(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The cluster of this JVM, started on first use. */
    public static synchronized TestCluster running() {
        if (running == null) {
            var cluster = Cluster.start(freeHome(), CARELESS);
            // after the last Spring context is closed, not in a race with it
            SpringApplication.getShutdownHandlers().add(cluster::close);
            running = new TestCluster(cluster);
        }
        return running;
    }

    /** PostgreSQL's own programs lie there too, as after a former start: to unpack them takes longer than all the rest of one. */
    public static void lendPrograms(Path home) {
        running();
        try (var unpacked = Files.newDirectoryStream(ours.resolve("pg"), "bin-*")) {
            var own = Files.createDirectories(home.resolve("pg"));
            for (var programs : unpacked) {
                Files.createSymbolicLink(own.resolve(programs.getFileName()), programs.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh copy of the migrated database; its name. */
    public synchronized String migratedDatabase() {
        if (!templateReady) {
            replace("migrated", "template0");
            migrate("migrated");
            templateReady = true;
        }
        return copyOf("migrated");
    }

    /** A fresh database without any table; its name. */
    public String emptyDatabase() {
        return copyOf("template0");
    }

    /** From here on {@link #statements} counts anew. */
    public void countStatements() {
        cluster.administer("create extension if not exists pg_stat_statements");
        cluster.administer("select pg_stat_statements_reset()");
    }

    /** How many statements that database was sent since, {@code BEGIN} and {@code COMMIT} among them. */
    public long statements(String database) {
        try (var connection = DriverManager.getConnection(url("postgres"), Cluster.USER, password());
                var asked = connection.prepareStatement(
                        """
                        select coalesce(sum(calls), 0) from pg_stat_statements s
                        join pg_database d on d.oid = s.dbid where d.datname = ?
                        """)) {
            asked.setString(1, database);
            var found = asked.executeQuery();
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String database) {
        return cluster.url(database);
    }

    public String password() {
        return cluster.password();
    }

    private String copyOf(String template) {
        var name = "test_" + databases.incrementAndGet();
        replace(name, template);
        return name;
    }

    private void replace(String name, String template) {
        cluster.administer("drop database if exists %s with (force)".formatted(name));
        cluster.administer("create database %s owner %s template %s".formatted(name, Cluster.USER, template));
    }

    private void migrate(String name) {
        try (var connection = DriverManager.getConnection(url(name), Cluster.USER, password())) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new CommandScope("update")
                    .addArgumentValue("database", database)
                    .addArgumentValue("changelogFile", "db/changelog.yaml")
                    .addArgumentValue("showSummaryOutput", "LOG")
                    .execute();
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("db/changelog.yaml does not run on an empty database", e);
        }
    }

    /** A second JVM on the same target/ takes the next folder. */
    private static Path freeHome() {
        for (var n = 1; n <= 20; n++) {
            var home = Path.of("target", "postgres", Integer.toString(n));
            var lock = HomeLock.tryTake(home);
            if (lock.isPresent()) {
                held = lock.get();
                ours = home;
                return home;
            }
        }
        throw new IllegalStateException("twenty test runs at once on target/postgres");
    }
}
