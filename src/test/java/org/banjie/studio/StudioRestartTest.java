package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.banjie.embedded.Fork;
import org.banjie.testing.TestCluster;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restart never puts what comes with the program in the place of what was published. */
class StudioRestartTest {

    private static final String KIND = "reconsideration";

    @TempDir
    Path home;

    @BeforeEach
    void itsProgramsAreThere() {
        TestCluster.lendPrograms(home);
    }

    private Fork program;

    @Test
    void what_was_published_is_live_after_a_restart() throws Exception {
        var first = new ApiClient(starts(), "admin-1");
        var path = "/models/" + KIND + "/draft/files/kind.yaml";
        var guide = new String(first.file(path), StandardCharsets.UTF_8);
        var changed = guide.replace("{zh: 行政复议答复,", "{zh: 行政复议的答复,");
        assertThat(changed).isNotEqualTo(guide);
        assertThat(first.put(path, "application/yaml", changed.getBytes(StandardCharsets.UTF_8), null)
                        .ok())
                .isTrue();
        var port = Integer.parseInt(this.port);
        assertThat(new ApiClient(port, "admin-2")
                        .post("/models/" + KIND + "/draft/approve")
                        .ok())
                .isTrue();
        assertThat(first.post("/models/" + KIND + "/publish").ok()).isTrue();
        program.terminate();
        program.exit();

        var again = new ApiClient(starts(), "admin-1");
        assertThat(again.get("/models").json().toString()).contains("行政复议的答复");
        assertThat(again.get("/models/" + KIND + "/versions").json()).hasSize(2);
        assertThat(again.get("/models/" + KIND + "/draft").status()).isEqualTo(404);
        program.terminate();
        program.exit();
    }

    private String port;

    private int starts() throws Exception {
        program = Fork.of("org.banjie.Banjie", "--server.port=0", "--banjie.demo.cases=0", "--banjie.home=" + home);
        var ready = program.line("Banjie is ready");
        assertThat(ready).as("it starts by itself").isNotNull();
        port = ready.replaceAll(".*:(\\d+).*", "$1");
        return Integer.parseInt(port);
    }
}
