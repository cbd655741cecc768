package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.embedded.Fork;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.relatives.Register;
import org.banjie.testing.TestCluster;
import org.banjie.testing.bench.Sheet;
import org.banjie.testing.story.Answered;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances behind Debian's nginx, on one PostgreSQL, with clerks at work: one is killed, comes back, and the other is
 * ended in order. Everything that was answered is there once, what the killed one was at is done by the other, and nobody
 * has to press a button more than once again. With {@code -Dolder.jar=…} the first is of an older version: the newer one
 * changes the database while the older works on it.
 */
class TwoNodesIT {

    private static final List<String> PEOPLE = List.of(
            "street-intake.310117004",
            "street-investigator-1.310117004",
            "street-investigator-2.310117004",
            "street-reviewer.310117004");

    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    private static final String OLDER = System.getProperty("older.jar");

    @TempDir
    Path home;

    private final Sheet sheet = new Sheet(OLDER == null ? "two instances" : "an older version and a newer one");

    private final Answered answered = new Answered();
    private final List<Fork> programs = new ArrayList<>();
    private Cluster database;
    private Proxy proxy;

    @BeforeEach
    void its_servers_are_there() throws Exception {
        assumeThat(Proxy.isHere()).as("nginx is installed").isTrue();
        TestCluster.lendPrograms(home);
        database = Cluster.start(home, Map.of("max_connections", "100"));
    }

    @AfterEach
    void they_are_gone() throws Exception {
        if (proxy != null) proxy.close();
        for (var program : programs) program.kill();
        if (database != null) database.close();
    }

    @Test
    void one_is_killed_and_the_other_ended_while_people_work() throws Exception {
        var first = OLDER == null ? starts(0) : older();
        var second = starts(0);
        proxy = Proxy.before(Files.createDirectories(home.resolve("nginx")), first.port(), second.port());
        var clerks = PEOPLE.stream()
                .map(uid -> new Clicks(proxy.port(), uid, answered))
                .toList();
        var threads = clerks.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        assertThat(answered.await(60)).as("both work").isTrue();

        first.program().kill();
        var killed = Instant.now();
        assertThat(answered.await(10)).as("the other goes on").isTrue();
        sheet.tells("ten acts after the kill", since(killed).toMillis() + " ms");
        var register = new Register(home);
        while (register.heldBy(first.pid()) > 0) {
            assertThat(since(killed)).as("what it was at is taken over").isLessThan(TAKEN_OVER);
            assertThat(answered.await(2)).isTrue();
        }
        sheet.tells("its work taken over", "within " + since(killed).toMillis() + " ms");
        var broken = clerks.stream().map(Clicks::broken).toList();
        sheet.tells("calls that each clerk had to repeat after the kill", broken.toString());
        assertThat(broken).allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(1));

        var again = starts(first.port());
        assertThat(answered.await(20)).isTrue();
        second.program().terminate();
        second.program().exit();
        assertThat(answered.await(20)).as("the one that came back goes on").isTrue();
        sheet.tells(
                "and after the other was ended in order",
                clerks.stream().map(Clicks::broken).toList().toString());

        clerks.forEach(Clicks::enough);
        proxy.close();
        for (var thread : threads) thread.join();
        assertThat(register.missing(answered)).isEmpty();
        assertThat(register.halfDone()).isEmpty();
        assertThat(new ApiClient(again.port(), "auditor")
                        .get("/journal/verify")
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
        sheet.tells(
                "answered, and all there",
                "%d cases, %d ended steps"
                        .formatted(answered.cases().size(), answered.ended().size()));
    }

    /** @param pid of the process, which is how it signs what it is at */
    private record Node(Fork program, int port, long pid) {}

    private Node starts(int port) throws Exception {
        return ready(Fork.of("org.banjie.Banjie", settings(port)));
    }

    private Node older() throws Exception {
        return ready(Fork.jar(Path.of(OLDER), settings(0)));
    }

    private String[] settings(int port) {
        return new String[] {
            "--server.port=" + port,
            "--banjie.demo.cases=0",
            "--banjie.home=" + home.resolve("keys"),
            "--spring.datasource.url=" + database.url("banjie"),
            "--spring.datasource.username=" + Cluster.USER,
            "--spring.datasource.password=" + database.password()
        };
    }

    private Node ready(Fork program) throws Exception {
        programs.add(program);
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts: " + program.said()).isNotNull();
        return new Node(program, Integer.parseInt(ready.replaceAll(".*:(\\d+).*", "$1")), program.pid());
    }

    private static Duration since(Instant moment) {
        return Duration.between(moment, Instant.now());
    }
}
