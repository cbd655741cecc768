package org.banjie.embedded.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.banjie.embedded.Fork;
import org.banjie.embedded.HomeLock;
import org.banjie.refusal.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banjie.traning=true",
                "banjie.demo.case=3",
                "banjie.demo=yes",
                "banjie.demo.cases=many",
                "banjie.demo.cases=-1",
                "banjie.training.start=2026-02-09T09:00:00+08:00",
                "banjie.training=true banjie.training.start=tomorrow",
                "banjie.demo=false",
                "banjie.demo=false banjie.training=true spring.ldap.urls=ldap://x",
                "spring.datasource.url=jdbc:h2:mem:x",
            })
    void what_is_misspelt_or_contradicts_itself_is_refused_in_one_line(String settings) {
        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(settings.split("=")[0].split("\\.")[0])
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banjie.demo=true",
                "banjie.demo=false spring.ldap.urls=ldap://x",
                "banjie.training=true banjie.training.start=2026-02-09T01:00:00Z",
                "banjie.kind.assistance.confirm-authority=DISTRICT",
                "banjie.demo.cases=0",
            })
    void what_is_documented_is_taken(String settings) {
        assertThatCode(() -> check(settings)).doesNotThrowAnyException();
    }

    @Test
    void names_are_checked_in_the_environment_too() {
        assertThatThrownBy(() -> check(Map.of("BANJIE_TRANING", "true"))).hasMessageContaining("banjie.traning");
        assertThatCode(() -> check(Map.of("BANJIE_DEMO_CASES", "0", "BANJIE_VAULT_KEYFILE", "x")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_program_says_so_and_nothing_else_and_ends_with_an_error() throws Exception {
        var start = Fork.of("org.banjie.Banjie", "--banjie.home=" + home, "--banjie.traning=true");
        var said = start.rest();
        assertThat(said).singleElement().asString().contains("banjie.traning");
        assertThat(start.exit()).isNotZero();
    }

    @Test
    void a_second_start_of_the_whole_program_says_one_line_too() throws Exception {
        try (var held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            var start = Fork.of("org.banjie.Banjie", "--banjie.home=" + home);
            var said = start.rest();
            assertThat(said).singleElement().asString().contains("in use by another Banjie");
            assertThat(start.exit()).isNotZero();
        }
    }

    private static void check(String settings) {
        var environment = environment();
        Map<String, Object> given = new HashMap<>();
        for (var one : settings.split(" ")) given.put(one.split("=", 2)[0], one.split("=", 2)[1]);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new SettingsCheck().postProcessEnvironment(environment, null);
    }

    private static void check(Map<String, Object> variables) {
        var environment = environment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        new SettingsCheck().postProcessEnvironment(environment, null);
    }

    private static StandardEnvironment environment() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("defaults", Map.of("banjie.demo", "true", "banjie.home", "./data")));
        return environment;
    }
}
