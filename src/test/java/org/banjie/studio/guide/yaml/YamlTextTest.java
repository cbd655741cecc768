package org.banjie.studio.guide.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file is changed where it stands. */
class YamlTextTest {

    private static final String FILE =
            """
            # what it is
            code: lead
            name: {zh: 线索, en: "A lead"}   # two words
            limit:
              # no law says so
              days: 3
              basis: '第六条'
            settings:
              quiet:
                - {from: 2020-01-01, value: "6", basis: 甲}
            materials:
              # the card
              - code: card
                required: true
              # the letter
              - code: letter
                required: false

            by: [a, b]
            exits: []
            # the end
            """;

    @Test
    void what_is_the_same_leaves_every_sign_where_it_was() throws IOException {
        for (var kind : List.of("assistance", "funeral", "lead", "organisations", "inspection")) {
            var text = Files.readString(Path.of("processes", kind, "kind.yaml"));
            var yaml = YamlText.of(text).orElseThrow();
            assertThat(yaml.with(yaml.tree())).as(kind).isEqualTo(text);
        }
    }

    @Test
    void values_change_in_their_own_quotes_and_comments_stay() {
        var changed = with(map("name", map("en", "The lead"), "limit", map("days", new Bare("5"), "basis", "第七条: 新")));
        assertThat(changed)
                .isEqualTo(FILE.replace("\"A lead\"", "\"The lead\"")
                        .replace("days: 3", "days: 5")
                        .replace("'第六条'", "\"第七条: 新\""));
    }

    @Test
    void entries_move_with_their_comments_and_a_new_one_is_written_like_the_others() {
        var letter = new Item(1, map("required", new Bare("true")));
        var added = new Item(-1, map("code", "photo", "name", map("zh", "照片: 两张", "en", "Photo")));
        assertThat(with(map("materials", List.of(letter, new Item(0, Map.of()), added))))
                .contains(
                        """
                        materials:
                          # the letter
                          - code: letter
                            required: true
                          # the card
                          - code: card
                            required: true
                          - code: photo
                            name: {zh: "照片: 两张", en: Photo}

                        by:""");
    }

    @Test
    void lists_begin_and_cease() {
        var changed = with(map(
                "by", List.of("b", "c"),
                "materials", List.of(),
                "exits", List.of(new Item(-1, map("code", "x"))),
                "settings", map("quiet", null, "loud", List.of(new Item(-1, map("from", new Bare("2021-01-01"))))),
                "fourEyes", List.of("Task_A")));
        assertThat(changed)
                .contains("by: [b, c]\nexits:\n  - {code: x}\nfourEyes: [Task_A]\n# the end\n")
                .contains("materials: []\n")
                .contains("settings:\n  loud:\n    - {from: 2021-01-01}\n")
                .endsWith("# the end\n");
        assertThat(YamlText.of(changed)).isPresent();
    }

    @Test
    void keys_go_and_come_in_one_line_maps_and_in_blocks() {
        var changed = with(map("name", map("zh", null, "fr", "piste"), "limit", map("basis", null, "unit", "WORKING")));
        assertThat(changed)
                .contains("name: {en: \"A lead\", fr: piste}   # two words")
                .contains("  days: 3\n  unit: WORKING\nsettings:");
        assertThat(with(map("limit", map("days", null, "basis", null))))
                .doesNotContain("limit")
                .contains("settings");
    }

    @Test
    void what_would_be_read_otherwise_is_quoted() {
        for (var text :
                List.of("yes", "12", "a: b", "# c", "- d", "{e", "f\ng", "\"h\"", "null", " i", "@j", "k #l", "")) {
            var yaml = YamlText.of(with(map("code", text))).orElseThrow();
            assertThat(yaml.tree().get("code")).isEqualTo(text);
        }
    }

    @Test
    void no_map_or_one_that_refers_to_itself_is_not_changed_here() {
        for (var text : List.of("", "[a]", "a: [", "a: &x [1]\nb: *x\n", "a: &x [*x]\n")) {
            assertThat(YamlText.of(text)).as(text).isEmpty();
        }
    }

    private static String with(Map<String, Object> wanted) {
        return YamlText.of(FILE).orElseThrow().with(wanted);
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
