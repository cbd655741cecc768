package org.banjie.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banjie.embedded.Fork;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.relatives.Register;
import org.banjie.testing.TestCluster;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two instances begin on a fresh demonstration district, and whichever makes up its cases is killed in the middle. People
 * work from the first moment, and in the end each case is there once, with a past in order.
 */
class MadeUpOnceTest {

    /** So many that they are not all there before the second program is. */
    private static final int CASES = 150;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CLERK = "street-intake.310117004";

    @TempDir
    Path home;

    private final List<Fork> programs = new ArrayList<>();
    private final BlockingQueue<Node> makers = new LinkedBlockingQueue<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private Cluster database;
    private JdbcClient db;

    @BeforeEach
    void its_database_is_there() throws Exception {
        TestCluster.lendPrograms(home);
        database = Cluster.start(home, Map.of("max_connections", "100"));
        db = new Register(home).db();
    }

    @AfterEach
    void they_are_gone() throws Exception {
        for (var program : programs) program.kill();
        if (database != null) database.close();
    }

    @Test
    void the_made_up_past_is_told_once_whoever_is_killed_while_people_work() throws Exception {
        var one = starts();
        var other = starts();
        assertThat(front(one.port())).contains("演示办件正在后台编写");
        var own = handsIn(one.port());
        var maker = makers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(maker).as("somebody makes them up").isNotNull();
        var left = maker == one ? other : one;
        maker.program().kill();
        assertThat(count("select count(*) from made_up_case"))
                .as("it was killed in the middle")
                .isLessThan(CASES);
        assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the other goes on to the end")
                .isTrue();

        assertThat(count("select count(*) from cases")).isEqualTo(CASES + 1);
        assertThat(count("select count(distinct case_no) from made_up_case")).isEqualTo(CASES);
        assertThat(
                        count(
                                """
                select count(*) from cases c
                where (c.closed_at is null) <> exists (select from act_ru_execution e where e.business_key_ = c.case_no)
                """))
                .as("open cases without a process, or closed ones with one")
                .isZero();
        assertThat(
                        count(
                                """
                select count(*) from journal_entry a join journal_entry b on b.chain = a.chain and b.seq = a.seq + 1
                where b.at < a.at
                """))
                .as("acts of a case that are out of order")
                .isZero();
        var clerk = new ApiClient(left.port(), CLERK);
        assertThat(clerk.get("/cases/" + own).ok()).isTrue();
        assertThat(new ApiClient(left.port(), "auditor")
                        .get("/journal/verify")
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(front(left.port())).doesNotContain("演示办件正在后台编写");
    }

    private record Node(Fork program, int port) {}

    private Node starts() throws Exception {
        var program = Fork.of(
                "org.banjie.Banjie",
                "--server.port=0",
                "--banjie.demo.cases=" + CASES,
                "--banjie.home=" + home.resolve("keys"),
                "--spring.datasource.url=" + database.url("banjie"),
                "--spring.datasource.username=" + Cluster.USER,
                "--spring.datasource.password=" + database.password());
        programs.add(program);
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts").isNotNull();
        System.out.println(ready);
        var node = new Node(program, Integer.parseInt(ready.replaceAll(".*:(\\d+).*", "$1")));
        var listening = new Thread(() -> hears(node));
        listening.setDaemon(true);
        listening.start();
        return node;
    }

    /** What the log says to whoever runs it. */
    private void hears(Node node) {
        node.program().lines().forEach(line -> {
            if (line.contains("made-up cases: ")) makers.add(node);
            if (line.contains("the demonstration has its cases")) told.countDown();
        });
    }

    private String handsIn(int port) {
        var reply =
                new ApiClient(port, CLERK).post("/cases", Household.of(2, "900").application("310117004001"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        return reply.json().path("caseNo").asText();
    }

    private static String front(int port) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
