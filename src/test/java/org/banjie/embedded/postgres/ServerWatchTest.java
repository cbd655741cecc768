package org.banjie.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;

/** PostgreSQL ends in the middle of the day, and nobody is there. */
class ServerWatchTest {

    @TempDir
    Path home;

    @BeforeEach
    void itsProgramsAreThere() {
        TestCluster.lendPrograms(home);
    }

    private final BlockingQueue<Object> said = new LinkedBlockingQueue<>();

    @Test
    void a_server_that_was_killed_is_there_again_under_its_old_address_as_often_as_it_happens() throws Exception {
        try (var cluster = Cluster.start(home, Map.of());
                var watch = watchOver(cluster)) {
            for (var round = 0; round < 2; round++) {
                var address = cluster.url(Cluster.USER);
                server().destroyForcibly();
                assertThat(next()).isEqualTo(LivenessState.BROKEN);
                assertThat(next()).isEqualTo(LivenessState.CORRECT);
                try (var connection = DriverManager.getConnection(address, Cluster.USER, cluster.password())) {
                    assertThat(connection.isValid(5)).isTrue();
                }
            }
        }
        assertThat(said).as("a stop that was asked for is none to speak of").isEmpty();
    }

    private ServerWatch watchOver(Cluster cluster) {
        var watch = new ServerWatch(
                cluster, event -> said.add(((AvailabilityChangeEvent<?>) event).getState()), () -> said.add("gave up"));
        watch.begin();
        return watch;
    }

    private Object next() throws InterruptedException {
        return said.poll(150, TimeUnit.SECONDS);
    }

    private ProcessHandle server() throws Exception {
        return new Postmaster(home.resolve("pg/data")).process().orElseThrow();
    }
}
