package org.banjie.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.refusal.StartRefused;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Keys, their file, and the database that was written with them. */
class KeyRingTest {

    @TempDir
    Path home;

    private Path file;
    private JdbcClient db;

    @BeforeEach
    void a_database_of_its_own() {
        var cluster = TestCluster.running();
        db = JdbcClient.create(
                new DriverManagerDataSource(cluster.url(cluster.migratedDatabase()), Cluster.USER, cluster.password()));
        file = home.resolve("vault.keys");
    }

    @Test
    void the_first_start_makes_a_file_that_only_its_owner_reads() throws IOException {
        start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(home).isDirectoryContaining("glob:**vault.keys").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_later_start_opens_what_an_earlier_one_sealed() {
        var sealed = start().seal("1.50", "x");
        assertThat(start().open(sealed, "x")).isEqualTo("1.50");
    }

    @Test
    void a_lost_file_stops_the_start_and_makes_no_new_keys() throws IOException {
        start();
        Files.delete(file);
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("banjie.vault.key-file");
        assertThat(file).doesNotExist();
    }

    @Test
    void another_databases_file_stops_the_start() throws IOException {
        start();
        Files.delete(file);
        new KeyFile(file).make();
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("is another one");
    }

    @Test
    void a_damaged_line_stops_the_start_without_printing_the_key() throws IOException {
        Files.writeString(file, "seal 1 c2VjcmV0\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no key")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void an_added_key_seals_and_the_older_one_still_opens() throws IOException {
        var before = start();
        var old = before.seal("x", "place");
        var index = before.blindIndex("idNo", "x");
        addKey();
        var after = start();
        assertThat(after.open(old, "place")).isEqualTo("x");
        assertThat(after.blindIndex("idNo", "x")).isEqualTo(index);
        assertThat(Arrays.copyOf(after.seal("x", "place"), 3)).isEqualTo(after.newestHead());
        assertThat(Arrays.copyOf(old, 3)).isNotEqualTo(after.newestHead());
    }

    @Test
    void a_key_in_use_cannot_be_taken_out_of_the_file() throws IOException {
        start();
        addKey();
        start();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^seal 1 .*\n", ""));
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("seal 1 is missing");
    }

    private Vault start() {
        return new Vault(new KeyRing(db, file));
    }

    private void addKey() throws IOException {
        var line = VaultKey.made(KeyPurpose.SEAL, 2).line() + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }
}
