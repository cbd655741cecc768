package org.banjie.worklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form asks that can be answered once for several cases. */
class CommonFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_declaration_and_remarks_are_the_same_for_all() {
        var form = form(
                """
                {"type": "group", "components": [
                    {"type": "text", "text": "选“确认”即声明：已审阅。"},
                    {"type": "checkbox", "key": "reviewed", "label": "已审阅", "validate": {"required": true}},
                    {"type": "textarea", "key": "opinion", "label": "意见", "properties": {"labelEn": "Opinion"}}]},
                {"type": "number", "key": "amount"}
                """);
        assertThat(form.perCase()).isFalse();
        assertThat(form.says()).containsExactly("选“确认”即声明：已审阅。");
        assertThat(form.fields()).extracting(CommonForm.Field::key).containsExactly("reviewed", "opinion");
    }

    @Test
    void what_is_demanded_of_each_case_is_not_answered_for_several() {
        assertThat(form("{\"type\": \"number\", \"key\": \"amount\", \"validate\": {\"required\": true}}")
                        .perCase())
                .isTrue();
        assertThat(
                        form("""
                {"type": "dynamiclist", "path": "members", "components": [
                    {"type": "textfield", "key": "name", "validate": {"required": true}}]}
                """)
                                .perCase())
                .as("in a list")
                .isTrue();
        assertThat(
                        form("""
                {"type": "textarea", "key": "why", "conditional": {"hide": "=ok"}, "validate": {"required": true}}
                """)
                                .perCase())
                .as("in some cases only")
                .isTrue();
    }

    @Test
    void what_is_typed_goes_on_top_of_what_the_form_begins_with() {
        var form = form(
                """
                {"type": "checkbox", "key": "reviewed", "label": "已审阅", "validate": {"required": true}},
                {"type": "textfield", "key": "opinion", "label": "意见"}
                """);
        var answers =
                JsonNodeFactory.instance.objectNode().put("opinion", "从前的").put("amount", "2335.00");
        form.answer(answers, Map.of("opinion", " "));
        assertThat(answers.path("opinion").asText()).isEqualTo("从前的");
        assertThat(answers.path("reviewed").asBoolean()).isFalse();
        form.answer(answers, Map.of("opinion", "同意", "reviewed", "true"));
        assertThat(answers.path("opinion").asText()).isEqualTo("同意");
        assertThat(answers.path("reviewed").asBoolean()).isTrue();
        assertThat(answers.path("amount").asText()).isEqualTo("2335.00");
    }

    private static CommonForm form(String components) {
        return CommonForm.of(read("{\"components\": [" + components + "]}"), Locale.ROOT);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
