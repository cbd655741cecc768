package org.banjie.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banjie.background.Shift;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** After a change of keys everything is under the newest, however many pages it fills, and opens as before. */
class RotationTest {

    private static final int ROWS = 3_000;
    private static final SealedColumn LETTERS =
            new SealedColumn("letter", "sealed", (row, n) -> "letter/" + row.getInt("no"), 2);

    @TempDir
    Path home;

    private Path file;
    private DriverManagerDataSource source;
    private JdbcClient db;

    @BeforeEach
    void a_database_of_its_own() {
        var cluster = TestCluster.running();
        source = new DriverManagerDataSource(cluster.url(cluster.migratedDatabase()), Cluster.USER, cluster.password());
        db = JdbcClient.create(source);
        file = home.resolve("vault.keys");
        db.sql("create table letter (no int primary key, sealed bytea)").update();
    }

    @Test
    void every_value_is_sealed_anew_and_opens_as_before() throws IOException {
        write(start());
        addKey();
        var changed = start();
        assertThat(rotation(changed).reseal(Shift.OPEN)).isEqualTo(Map.of("letter.sealed", ROWS));
        assertThat(sealed())
                .allSatisfy(value -> assertThat(Arrays.copyOf(value, 3)).isEqualTo(changed.newestHead()));
        assertThat(changed.open(sealed(17), "letter/17")).isEqualTo("text 17");
        assertThat(rotation(changed).reseal(Shift.OPEN)).isEmpty();
    }

    private Vault start() {
        return new Vault(new KeyRing(db, file));
    }

    private Rotation rotation(Vault vault) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        return new Rotation(vault, new Reseal(db, transaction), List.of(LETTERS));
    }

    private void write(Vault vault) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            for (var no = 0; no < ROWS; no++) insert(no, vault.seal("text " + no, "letter/" + no));
            insert(ROWS, null);
        });
    }

    private void insert(int no, byte[] sealed) {
        db.sql("insert into letter values (:no, :sealed)")
                .param("no", no)
                .param("sealed", sealed, java.sql.Types.BINARY)
                .update();
    }

    private List<byte[]> sealed() {
        return db.sql("select sealed from letter where sealed is not null")
                .query(byte[].class)
                .list();
    }

    private byte[] sealed(int no) {
        return db.sql("select sealed from letter where no = ?")
                .param(no)
                .query(byte[].class)
                .single();
    }

    private void addKey() throws IOException {
        var line = VaultKey.made(KeyPurpose.SEAL, 2).line() + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
    }
}
