package org.banjie.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.refusal.StartRefused;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What was answered before a copy was begun is there when the copy has been put elsewhere, though everybody worked on. */
class BackupTest {

    private static final int BEFORE = 200;

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 9, 9, 0);

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @TempDir
    Path kept;

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void what_was_answered_before_is_there_elsewhere() throws Exception {
        TestCluster.lendPrograms(home);
        TestCluster.lendPrograms(elsewhere);
        Path copy;
        int before;
        try (var cluster = Cluster.start(home, Map.of())) {
            var writing = CompletableFuture.runAsync(() -> write(cluster));
            while (answered.get() < BEFORE && !writing.isDone()) Thread.onSpinWait();
            before = answered.get();
            copy = Backup.take(home, kept, NOW);
            over.set(true);
            writing.join();
            assertThat(answered.get()).as("everybody worked on").isGreaterThan(before);
        }
        FileSystemUtils.deleteRecursively(home.resolve("pg/data"));
        Backup.restore(copy, elsewhere);
        try (var cluster = Cluster.start(elsewhere, Map.of())) {
            assertThat(count(cluster, "n <= " + before)).isEqualTo(before);
        }
        assertThatThrownBy(() -> Backup.restore(copy, elsewhere))
                .as("no database is written over")
                .isInstanceOf(StartRefused.class);
    }

    private void write(Cluster cluster) {
        try (var connection = DriverManager.getConnection(cluster.url("banjie"), Cluster.USER, cluster.password());
                var statement = connection.createStatement()) {
            statement.execute("create table act (n int primary key, words text)");
            while (!over.get()) {
                statement.execute("insert into act values (%d, repeat('办结', 500))".formatted(answered.get() + 1));
                answered.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(Cluster cluster, String which) throws SQLException {
        try (var connection = DriverManager.getConnection(cluster.url("banjie"), Cluster.USER, cluster.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from act where " + which)) {
            found.next();
            return found.getInt(1);
        }
    }
}
