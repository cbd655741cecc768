package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.banjie.embedded.Fork;
import org.banjie.funeral.booking.Rush;
import org.banjie.relatives.Register;
import org.banjie.testing.Hammer;
import org.banjie.testing.TestCluster;
import org.banjie.testing.story.Answered;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program is killed while it hands in, decides, and gives away places and halls. However often: it starts
 * again by itself, every act that was answered is there, and none is half done. {@code -Dcrash.rounds=50} for the long run.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
    private static final List<String> PEOPLE = List.of(
            "street-intake.310117004",
            "street-intake.310117004",
            "street-investigator-1.310117004",
            "street-investigator-2.310117004",
            "district-check",
            "street-reviewer.310117004",
            "village-clerk.310117004001");

    @TempDir
    Path home;

    @BeforeEach
    void itsProgramsAreThere() {
        TestCluster.lendPrograms(home);
    }

    private final Random moments = new Random();
    private final Answered answered = new Answered();
    private final Rush rush = new Rush();
    private Fork program;

    /** With its database, also when something was found. */
    @AfterEach
    void itIsGone() throws Exception {
        program.terminate();
        program.exit();
    }

    @Test
    void what_was_answered_is_there_and_nothing_is_half_done() throws Exception {
        var port = starts();
        rush.at(port, new Register(home).db());
        rush.aPlaceAndAHome();
        for (var round = 1; round <= ROUNDS; round++) {
            var threads = hammers(port);
            var acts = 1 + moments.nextInt(40);
            assertThat(answered.await(acts)).as("it works").isTrue();
            threads.get(0).join(1 + moments.nextInt(150));
            program.kill();
            for (var thread : threads) thread.join();
            port = starts();
            checks(port, round);
        }
        assertThat(answered.cases()).isNotEmpty();
        assertThat(answered.ended()).isNotEmpty();
        assertThat(rush.answers()).isPositive();
    }

    private int starts() throws Exception {
        program = Fork.of("org.banjie.Banjie", "--server.port=0", "--banjie.demo.cases=0", "--banjie.home=" + home);
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts by itself").isNotNull();
        return Integer.parseInt(ready.replaceAll(".*:(\\d+).*", "$1"));
    }

    private List<Thread> hammers(int port) {
        var clerks = PEOPLE.stream().map(uid -> new Thread(new Hammer(port, uid, answered)));
        var threads = Stream.concat(clerks, rush.threads().stream()).toList();
        threads.forEach(Thread::start);
        return threads;
    }

    private void checks(int port, int round) throws Exception {
        var register = new Register(home);
        assertThat(register.missing(answered)).as("round %d", round).isEmpty();
        assertThat(register.halfDone()).as("round %d", round).isEmpty();
        rush.at(port, register.db());
        assertThat(rush.wrong()).as("round %d", round).isEmpty();
        var journal = new ApiClient(port, "auditor").get("/journal/verify").json();
        assertThat(journal.path("ok").asBoolean()).as(journal.toString()).isTrue();
        System.out.printf(
                "crash round %d: %d cases and %d ended steps answered so far, %d tickets and bookings, %d journal entries verified%n",
                round,
                answered.cases().size(),
                answered.ended().size(),
                rush.answers(),
                journal.path("checked").asLong());
    }
}
