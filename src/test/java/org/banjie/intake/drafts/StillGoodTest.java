package org.banjie.intake.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.Json;
import org.junit.jupiter.api.Test;

/** Of a former application everything is good for a new one but what is given for one application only. */
class StillGoodTest {

    private static final String FORM =
            """
            {"components": [
              {"type": "group", "components": [
                {"type": "textfield", "key": "bank"},
                {"type": "radio", "key": "relatives", "properties": {"again": "it changes"}},
                {"type": "checkbox", "key": "clergy"},
                {"type": "checkbox", "key": "consent", "validate": {"required": true}}]},
              {"type": "dynamiclist", "path": "members", "components": [
                {"type": "group", "components": [{"type": "textfield", "key": "name"}]},
                {"type": "checkbox", "key": "signed", "properties": {"again": "signed anew"}}]},
              {"type": "group", "path": "assets", "components": [{"type": "number", "key": "deposits"}]}]}
            """;

    @Test
    void answers_are_taken_over_and_consents_and_what_is_declared_anew_are_not() {
        var given = Json.read(
                """
                {"bank": "农商银行", "relatives": "NO", "clergy": true, "consent": true, "gone": "from the form",
                 "members": [{"name": "缪一", "signed": true}, {"name": "缪二"}], "assets": {"deposits": "100"}}
                """);
        assertThat(StillGood.of(Json.read(FORM), given))
                .isEqualTo(
                        Json.read(
                                """
                                {"bank": "农商银行", "clergy": true,
                                 "members": [{"name": "缪一"}, {"name": "缪二"}], "assets": {"deposits": "100"}}
                                """));
    }

    @Test
    void what_was_handed_in_stays_as_it_is() {
        var given = Json.read("{\"members\": [{\"name\": \"缪一\"}]}");
        StillGood.of(Json.read(FORM), given).withArray("members").removeAll();
        assertThat(given.path("members")).hasSize(1);
    }
}
