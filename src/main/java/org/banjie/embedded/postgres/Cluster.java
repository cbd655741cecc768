package org.banjie.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.banjie.embedded.HomeLock;
import org.banjie.embedded.StartProgress;
import org.banjie.embedded.postgres.Unprivileged.Outcome;
import org.banjie.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A running PostgreSQL of our own in {@code <home>/pg}: fsync on, checksums on, passwords by scram, one loopback port.
 * The caller holds the {@link HomeLock} of the folder, so nobody else can be at work on it: a server that is found
 * running there is the orphan of a program that was killed.
 */
public final class Cluster implements AutoCloseable {

    /** The role that owns the program's database; not a superuser. */
    public static final String USER = "banjie";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path data;
    private final Binaries binaries;
    private final Unprivileged unprivileged;
    private final Map<String, String> settings;
    private int port;

    private Cluster(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.data = folder.resolve("data");
        Files.createDirectories(folder);
        this.unprivileged = Unprivileged.here();
        if (!Binaries.windows()) unprivileged.reach(folder);
        this.binaries = Binaries.under(folder);
    }

    /**
     * Starts it, making the data folder first where there is none.
     *
     * @param settings of PostgreSQL, over those chosen here
     * @throws StartRefused when it cannot run here; the message says why
     */
    public static Cluster start(Path home, Map<String, String> settings) {
        try {
            var cluster = new Cluster(home.toAbsolutePath().normalize().resolve("pg"), settings);
            cluster.start();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("embedded PostgreSQL in " + home + " does not start", e);
        }
    }

    /** The JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=banjie".formatted(port, database);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return secret(USER);
    }

    /** Runs one statement as the superuser, for example {@code create database}. */
    public void administer(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"), superuser());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("embedded PostgreSQL refuses: " + sql, e);
        }
    }

    /** Has that done when the server is no more, however it ended; at once when it is gone already. */
    void whenEnded(Runnable then) {
        try {
            new Postmaster(data)
                    .process()
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .thenRunAsync(then);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it where it was, so that whoever holds its address finds it again.
     *
     * @throws StartRefused when it does not start for a minute
     */
    void startAgain() {
        try {
            var same = port;
            stopOrphan();
            launch(() -> same);
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL 未能启动 · PostgreSQL does not start again: " + e, e);
        }
    }

    /** Ends all connections, writes everything out and stops. */
    @Override
    public void close() {
        try {
            var stopped = control("stop", "-m", "fast", "-w", "-t", seconds());
            if (!stopped.ok()) log.warn("PostgreSQL did not stop: {}", stopped.output());
        } catch (IOException e) {
            log.warn("PostgreSQL did not stop", e);
        }
    }

    private void start() throws IOException {
        var fresh = Files.notExists(marker());
        if (fresh) {
            initialise();
        } else {
            sameMajor();
            unprivileged.own(data);
            stopOrphan();
        }
        launch(Cluster::freePort);
        if (fresh) {
            administer("create role %s login password '%s'".formatted(USER, secret(USER)));
            administer("create database %1$s owner %1$s".formatted(USER));
            Files.writeString(marker(), binaries.major());
        }
    }

    /** Without its marker a data folder is the remains of a first start that was cut short: nothing of worth is in it. */
    private void initialise() throws IOException {
        stopOrphan();
        StartProgress.step("第一次启动，正在初始化 PostgreSQL · first start, making the PostgreSQL data folder");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectory(data);
        var password = folder.resolve("initdb.password");
        Files.writeString(password, secret(SUPERUSER));
        unprivileged.own(password);
        unprivileged.own(data);
        try {
            succeed(unprivileged.run(binaries.program("initdb"), initArguments(password)));
        } finally {
            Files.delete(password);
        }
    }

    /** libc's locale must be UTF-8 as well as the built-in one: pg_trgm asks libc what a letter is. */
    private List<String> initArguments(Path password) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    private void sameMajor() throws IOException {
        var major = Files.readString(marker()).strip();
        if (!major.equals(binaries.major())) {
            throw new StartRefused(
                    "数据由 PostgreSQL %1$s 写成 · The data in %2$s was written by PostgreSQL %1$s, this program brings %3$s: move it with pg_dump and pg_restore"
                            .formatted(major, data, binaries.major()));
        }
    }

    private void stopOrphan() throws IOException {
        var postmaster = new Postmaster(data);
        if (postmaster.running()) {
            StartProgress.step(
                    "上次没有正常结束，先停下遗留的 PostgreSQL · stopping the PostgreSQL that a killed program left behind");
            succeed(control("stop", "-m", "fast", "-w", "-t", seconds()));
        }
        postmaster.forget();
    }

    /**
     * Tries again for a while: after a kill of PostgreSQL itself its children need a moment to notice, and another
     * program can have taken the port that was free a moment ago.
     */
    private void launch(IntSupplier ports) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        Outcome started;
        do {
            port = ports.getAsInt();
            started = control("start", "-w", "-t", seconds(), "-l", log().toString(), "-o", options());
        } while (!started.ok() && System.nanoTime() < until);
        if (!started.ok()) {
            throw new StartRefused("PostgreSQL 未能启动 · PostgreSQL does not start, see %s: %s"
                    .formatted(log(), started.output().replaceAll("\\s+", " ")));
        }
    }

    private String options() {
        Map<String, String> all = new LinkedHashMap<>(ServerSettings.chosen(port));
        all.putAll(settings);
        return all.entrySet().stream()
                .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" "));
    }

    private Outcome control(String verb, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(verb, "-D", data.toString()));
        all.addAll(List.of(arguments));
        return unprivileged.run(binaries.program("pg_ctl"), all);
    }

    private static void succeed(Outcome outcome) {
        if (!outcome.ok()) {
            throw new StartRefused("PostgreSQL 未能启动 · PostgreSQL does not start: "
                    + outcome.output().replaceAll("\\s+", " "));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties superuser() {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secret(SUPERUSER));
        return properties;
    }

    private String secret(String role) {
        try {
            return Secret.keptIn(folder.resolve(role + ".password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker() {
        return data.resolve(".init-ok");
    }

    /** Only what the server says before its own rotating log is open. */
    private Path log() {
        return data.resolve("start.log");
    }

    private static String seconds() {
        return Long.toString(PATIENCE.toSeconds());
    }
}
