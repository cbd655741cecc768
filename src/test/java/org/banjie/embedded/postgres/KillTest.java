package org.banjie.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.banjie.embedded.Fork;
import org.banjie.testing.TestCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed, and whenever: what was committed is there, and the next start needs no hand. */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    @TempDir
    Path home;

    @BeforeEach
    void itsProgramsAreThere() {
        TestCluster.lendPrograms(home);
    }

    private final Random moments = new Random(20260209);

    @Test
    void what_was_committed_outlives_kill_9_of_the_program_and_of_postgresql() throws Exception {
        var last = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var writer = Fork.of(Writer.class.getName(), home.toString());
            assertThat(found(writer)).as("round %d", round).isGreaterThanOrEqualTo(last);
            last = readSome(writer);
            if (round % 2 == 0) killPostgres();
            writer.kill();
        }
        var survivor = Fork.of(Writer.class.getName(), home.toString());
        assertThat(found(survivor)).isGreaterThanOrEqualTo(last);
        survivor.kill();
        stopOrphan();
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        var first = Fork.of(Writer.class.getName(), home.toString());
        found(first);
        var second = Fork.of(Writer.class.getName(), home.toString());
        assertThat(second.rest()).singleElement().asString().contains("refused", "in use by another Banjie");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(readSome(first)).isPositive();
        first.kill();
        stopOrphan();
    }

    /** Numbers are written one after the other, so as many as the highest must be there. */
    private static int found(Fork writer) throws Exception {
        var line = writer.line("found ");
        assertThat(line).as("the program starts by itself").isNotNull();
        var words = line.split(" ");
        assertThat(words[2]).isEqualTo(words[1]);
        return Integer.parseInt(words[1]);
    }

    private int readSome(Fork writer) throws Exception {
        var line = "";
        for (var n = moments.nextInt(5, 200); n > 0; n--) line = writer.line("wrote ");
        return Integer.parseInt(line.split(" ")[1]);
    }

    private void killPostgres() throws Exception {
        var pid = Files.readAllLines(home.resolve("pg/data/postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private void stopOrphan() {
        Cluster.start(home, Map.of()).close();
    }
}
