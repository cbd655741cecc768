package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.banjie.embedded.Fork;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.relatives.Register;
import org.banjie.testing.TestCluster;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.FormFiller;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.PapersThere;
import org.banjie.testing.story.Walker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tukaani.xz.XZInputStream;

/**
 * This program starts on what the first release left behind (src/test/resources/former/0.1.0): its cases go on to their ends
 * under the models they began with, and what this program brings waits as drafts until two people have published it.
 */
class FirstReleaseTest {

    private static final String LEFT = "/former/0.1.0/";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final List<String> KINDS = List.of("assistance", "organisations", "funeral", "relatives");
    private static final String TO_BE_POSTED = "DB-310117102-2026-000002";
    private static final String TO_BE_REVIEWED = "DB-310117004-2026-000001";
    private static final String JUST_IN = "SZ-310117001-2026-000001";

    @TempDir
    Path home;

    private Cluster database;
    private JdbcClient db;
    private Fork program;
    private int port;

    @BeforeEach
    void its_data_is_there() throws Exception {
        TestCluster.lendPrograms(home);
        database = Cluster.start(home, Map.of("max_connections", "60"));
        db = new Register(home).db();
        // as pg_dump wrote it, all at once
        try (var connection = DriverManager.getConnection(database.url("banjie"), Cluster.USER, database.password());
                var statement = connection.createStatement();
                var dump = new XZInputStream(getClass().getResourceAsStream(LEFT + "database.sql.xz"))) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (var file : List.of("vault.keys", "journal.seals")) keep(file);
        moves();
        itIs(DAY);
    }

    /** Where the program is built on another engine, its data is moved there first, as an administrator would. */
    private void moves() throws IOException {
        try (var move = getClass().getResourceAsStream("/move.sql")) {
            if (move == null) return;
            db.sql(new String(move.readAllBytes(), StandardCharsets.UTF_8)).update();
        }
    }

    private void keep(String file) throws IOException {
        var folder = Files.createDirectories(home.resolve("keys"));
        try (var kept = getClass().getResourceAsStream(LEFT + file)) {
            Files.copy(kept, folder.resolve(file));
        }
    }

    /** Ten o'clock of that day, whatever day the test is run on. */
    private void itIs(LocalDate day) {
        var moment = OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant();
        db.sql("update training_clock set offset_millis = ?")
                .param(moment.toEpochMilli() - Instant.now().toEpochMilli())
                .update();
    }

    @AfterEach
    void it_is_gone() throws Exception {
        if (program != null) program.kill();
        if (database != null) database.close();
    }

    @Test
    void its_cases_go_on_to_their_ends_and_what_is_newer_waits_as_a_draft() throws Exception {
        starts();
        assertThat(isWhole())
                .as("the record of acts, sealed by the first release")
                .isTrue();
        for (var kind : KINDS) {
            var draft = admin("admin-1").get("/models/" + kind + "/draft").json();
            assertThat(draft.path("origin").asText()).as(kind).isEqualTo("SHIPPED");
        }
        registrarAccepts(JUST_IN);
        assertThat(status(JUST_IN)).isEqualTo("ACCEPTED");
        assertThat(decided(TO_BE_REVIEWED)).as("under what is live").isEqualTo("APPROVED");

        isPublished("assistance");
        assertThat(decided(TO_BE_POSTED))
                .as("under the model it began with, beside a newer one")
                .isEqualTo("APPROVED");
        var fresh = handsIn();
        assertThat(version(fresh)).startsWith("assistance:2:");
        assertThat(isWhole()).isTrue();
    }

    private void starts() throws Exception {
        program = Fork.of(
                "org.banjie.Banjie",
                "--server.port=0",
                "--banjie.training=true",
                "--banjie.home=" + home.resolve("keys"),
                "--spring.datasource.url=" + database.url("banjie"),
                "--spring.datasource.username=" + Cluster.USER,
                "--spring.datasource.password=" + database.password());
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts: " + program.said()).isNotNull();
        port = Integer.parseInt(ready.replaceAll(".*:(\\d+).*", "$1"));
        var quiet = new Thread(program::rest);
        quiet.setDaemon(true);
        quiet.start();
    }

    private ApiClient admin(String uid) {
        return new ApiClient(port, uid);
    }

    private void isPublished(String kind) {
        var asked = admin("admin-1").post("/models/" + kind + "/draft/approve");
        assertThat(asked.ok()).as(asked.toString()).isTrue();
        var done = admin("admin-2").post("/models/" + kind + "/publish");
        assertThat(done.ok()).as(done.toString()).isTrue();
    }

    private String decided(String caseNo) {
        walks(caseNo, today());
        if (status(caseNo).equals("PUBLICISED")) {
            var later = Map.of("now", today().plusDays(24) + "T00:00:00+08:00");
            assertThat(admin("admin-1").post("/training/clock", later).ok()).isTrue();
        }
        for (var rounds = 0; rounds < 5 && !List.of("APPROVED", "REJECTED").contains(status(caseNo)); rounds++) {
            walks(caseNo, today());
        }
        return status(caseNo);
    }

    private void registrarAccepts(String caseNo) {
        var registrar = admin("registrar");
        var list = registrar.get("/worklist?limit=10&q=" + caseNo).json();
        var task = "/tasks/" + list.path("items").path(0).path("taskId").asText();
        assertThat(registrar.post(task + "/claim").ok()).as(list.toString()).isTrue();
        var form = registrar.get(task).json().path("form");
        var answers = new FormFiller(today(), "310117004001").fill(form.path("schema"), form.path("data"));
        new PapersThere(today()).put("ACCEPT", form, answers);
        var done =
                registrar.post(task + "/complete", Map.of("outcome", "ACCEPT", "reason", "材料齐全", "answers", answers));
        assertThat(done.ok()).as(done.toString()).isTrue();
    }

    private LocalDate today() {
        var now = admin("admin-1").get("/training/clock").json().path("now").asText();
        return OffsetDateTime.parse(now).toLocalDate();
    }

    private void walks(String caseNo, LocalDate today) {
        new Walker(port, today, () -> {}).walk(caseNo, Map.of());
    }

    private String handsIn() {
        var reply = admin("street-intake.310117004")
                .post("/cases", Household.of(2, "900").application("310117004001"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        return reply.json().path("caseNo").asText();
    }

    private String status(String caseNo) {
        return db.sql("select status from cases where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private String version(String caseNo) {
        return db.sql("select proc_def_id_ from act_hi_procinst where business_key_ = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private boolean isWhole() {
        return admin("auditor").get("/journal/verify").json().path("ok").asBoolean();
    }
}
