package org.banjie.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.banjie.embedded.HomeLock;
import org.banjie.refusal.StartRefused;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

    @TempDir
    Path home;

    @BeforeEach
    void itsProgramsAreThere() {
        TestCluster.lendPrograms(home);
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (var first = Cluster.start(home, Map.of())) {
            ask(first, "create table note as select '低保'::text as word");
        }
        try (var second = Cluster.start(home, Map.of())) {
            assertThat(ask(second, "select word from note")).isEqualTo("低保");
        }
    }

    @Test
    void it_is_careful_with_data_and_reads_chinese() throws Exception {
        try (var cluster = Cluster.start(home, Map.of())) {
            assertThat(ask(cluster, "show fsync")).isEqualTo("on");
            assertThat(ask(cluster, "show data_checksums")).isEqualTo("on");
            assertThat(ask(cluster, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(ask(cluster, "show server_encoding")).isEqualTo("UTF8");
            ask(cluster, "create extension pg_trgm");
            assertThat(ask(cluster, "select show_trgm('陆建国')::text")).isNotEqualTo("{}");
            assertThat(ask(cluster, "select usesuper from pg_user where usename = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_the_owner_can_read_it() throws Exception {
        try (var cluster = Cluster.start(home, Map.of())) {
            assertThatThrownBy(() -> DriverManager.getConnection(cluster.url("banjie"), Cluster.USER, "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("pg/banjie.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        Files.createDirectories(home.resolve("pg/data/base"));
        Files.writeString(home.resolve("pg/data/PG_VERSION"), "17");
        try (var cluster = Cluster.start(home, Map.of())) {
            assertThat(ask(cluster, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void the_number_of_a_dead_postmaster_can_belong_to_somebody_else_by_now() throws Exception {
        Cluster.start(home, Map.of()).close();
        Files.writeString(
                home.resolve("pg/data/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var cluster = Cluster.start(home, Map.of())) {
            assertThat(ask(cluster, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_so_in_one_line() throws Exception {
        try (var held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageNotContaining("\n");
        }
    }

    private static String ask(Cluster cluster, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(cluster.url("banjie"), Cluster.USER, cluster.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return null;
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
