package org.banjie.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How law is cited where people read it: the article that says it, the ordinance that is meant, the duty and not a consent. */
class LawCitedTest {

    private static final Pattern ORDINANCE = Pattern.compile("（[^（）]*令[^（）]*）");
    private static final String SIX = "[\"EATING\",\"DRESSING\",\"BED\",\"TOILET\",\"WALKING\",\"BATHING\"]";

    @Test
    @DisplayName("L44: the six things of self-care stand in article 21, how many of them count in article 22")
    void l44() throws IOException {
        var hint = Pattern.compile(
                        "<bpmn:userTask id=\"Task_SelfCare\".*?name=\"hint\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("processes/assistance/assistance.bpmn")));
        assertThat(hint.find()).isTrue();
        assertThat(hint.group(1)).contains("自主吃饭、穿衣、上下床、如厕、室内行走、洗澡", "第二十一条").doesNotContain("第二十二条");
        var failed = fields(
                        form("assistance/self-care"),
                        field -> field.path("key").asText().equals("failed"))
                .get(0);
        assertThat(failed.path("values").findValues("value").toString().replace(", ", ","))
                .isEqualTo(SIX);
        assertThat(failed.path("description").asText()).contains("第二十二条：没有的为具备自理能力，一至三项为部分丧失，四项以上为完全丧失");
        assertThat(Files.readString(Path.of("processes/assistance/assistance-self-care.dmn")))
                .contains("特困人员认定办法第二十二条");
    }

    @Test
    @DisplayName("L46: an ordinance that stands in brackets has its number or its day, in every kind")
    void l46() throws IOException {
        var bare = new ArrayList<String>();
        for (var file : files(Path.of("processes"), ".yaml", ".dmn", ".bpmn")) {
            ORDINANCE
                    .matcher(Files.readString(file))
                    .results()
                    .filter(named -> !named.group().matches(".*\\d.*"))
                    .forEach(named -> bare.add(file + " " + named.group()));
        }
        assertThat(bare).isEmpty();
        assertThat(Files.readString(Path.of("processes/funeral/kind.yaml"))).contains("殡葬管理条例（国务院令，2026年3月30日起施行）");
    }

    @Test
    @DisplayName(
            "L50: nobody is asked to consent to what the law has the bureau do; they are told what is done with it")
    void l50() throws IOException {
        for (var file : files(Path.of("forms"), ".form")) {
            var consents =
                    fields(read(file), field -> field.path("key").asText().equals("consent"));
            for (var field : consents) {
                assertThat(field.path("label").asText())
                        .as(file.toString())
                        .contains("告知")
                        .doesNotContain("同意");
                assertThat(field.path("description").asText())
                        .as(file.toString())
                        .contains("法定职责", "个人信息保护法第十三条、第三十五条", "查阅、更正");
            }
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("不同意[^，。]{0,3}无法办理");
        }
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> List.of(endings).stream()
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .toList();
        }
    }

    private static JsonNode form(String name) {
        return read(Path.of("forms", name + ".form"));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> fields(JsonNode form, Predicate<JsonNode> wanted) {
        return form.findParents("key").stream().filter(wanted).toList();
    }
}
