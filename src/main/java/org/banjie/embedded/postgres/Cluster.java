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
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.banjie.embedded.HomeLock;
import org.banjie.embedded.StartProgress;
import org.banjie.embedded.postgres.Unprivileged.Outcome;
import org.banjie.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL of our own in {@code <home>/pg}: fsync on, checksums on, passwords by scram, one loopback port.
 * The caller holds the {@link HomeLock} of the folder, so nobody else can be at work on it: a server that is found
 * running there is the orphan of a program that was killed.
 */
public final class Cluster implements AutoCloseable {

    /** The role that owns the program's database; not a superuser. */
    public static final String USER = "banjie";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final DataFolder data;
    private final Binaries binaries;
    private final Unprivileged unprivileged;
    private final Map<String, String> settings;
    private int port;

    private Cluster(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.data = new DataFolder(folder);
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
        return data.secret(USER);
    }

    /** Runs one statement as the superuser, for example {@code create database}. */
    public void administer(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"), data.superuser());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("embedded PostgreSQL refuses: " + sql, e);
        }
    }

    /** Has that done when the server is no more, however it ended; at once when it is gone already. */
    void whenEnded(Runnable then) {
        try {
            new Postmaster(data.path())
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
        var fresh = data.isFresh();
        if (!fresh) data.demandMajor(binaries.major());
        if (!fresh) unprivileged.own(data.path());
        stopOrphan();
        if (fresh) data.initialise(unprivileged, binaries);
        launch(Cluster::freePort);
        if (fresh) {
            administer("create role %s login password '%s'".formatted(USER, data.secret(USER)));
            administer("create database %1$s owner %1$s".formatted(USER));
            data.isMade(binaries.major());
        }
    }

    private void stopOrphan() throws IOException {
        var postmaster = new Postmaster(data.path());
        if (postmaster.running()) {
            StartProgress.step(
                    "上次没有正常结束，先停下遗留的 PostgreSQL · stopping the PostgreSQL that a killed program left behind");
            data.succeed(control("stop", "-m", "fast", "-w", "-t", seconds()));
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
            started = control("start", "-w", "-t", seconds(), "-l", data.log().toString(), "-o", options());
        } while (!started.ok() && System.nanoTime() < until);
        if (!started.ok()) throw data.doesNotStart(started);
    }

    private String options() {
        Map<String, String> all = new LinkedHashMap<>(ServerSettings.chosen(port));
        all.putAll(settings);
        return all.entrySet().stream()
                .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" "));
    }

    private Outcome control(String verb, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(verb, "-D", data.path().toString()));
        all.addAll(List.of(arguments));
        return unprivileged.run(binaries.program("pg_ctl"), all);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seconds() {
        return Long.toString(PATIENCE.toSeconds());
    }
}
