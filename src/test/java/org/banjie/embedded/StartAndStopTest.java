package org.banjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as somebody starts it on a fresh folder, kills it, starts it again and stops it. */
class StartAndStopTest {

    @TempDir
    Path home;

    @Test
    void it_tells_each_step_outlives_a_kill_and_stops_its_database_after_itself() throws Exception {
        var first = program();
        var said = untilReady(first);
        assertThat(String.join("\n", said))
                .containsSubsequence(
                        "data folder",
                        "making the PostgreSQL data folder",
                        "PostgreSQL started",
                        "bringing the schema up to date",
                        "starting the process engine",
                        "directory ready",
                        "demonstration accounts, password banjie-demo",
                        "street-intake.{310117001,310117004,310117102,310117103}",
                        "Banjie is ready");
        assertThat(answer(said, "/actuator/health/readiness")).contains("UP");
        first.kill();

        var second = program();
        said = untilReady(second);
        assertThat(String.join("\n", said)).contains("a killed program left behind");
        assertThat(answer(said, "/sign-in/demonstration")).contains("banjie-demo");
        second.terminate();
        second.exit();
        assertThat(home.resolve("pg/data/postmaster.pid")).doesNotExist();
        assertThat(serverLog()).contains("database system is shut down").doesNotContain("banjie-demo");
    }

    private Fork program() throws Exception {
        return Fork.of("org.banjie.Banjie", "--server.port=0", "--banjie.demo.cases=0", "--banjie.home=" + home);
    }

    private static List<String> untilReady(Fork program) throws Exception {
        List<String> said = new ArrayList<>();
        do {
            var line = program.line("");
            assertThat(line).as("it ended: %s", said).isNotNull();
            said.add(line);
        } while (!said.get(said.size() - 1).contains("Banjie is ready"));
        return said;
    }

    private static String answer(List<String> said, String path) throws Exception {
        var address = said.get(said.size() - 1).replaceAll(".*(http://\\S+).*", "$1");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String serverLog() throws Exception {
        var all = new StringBuilder();
        try (var files = Files.list(home.resolve("pg/data/log"))) {
            for (var file : files.toList()) all.append(Files.readString(file));
        }
        return all.toString();
    }
}
