package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What of a submission is kept. */
class AnswersTest {

    private final KeptAnswers answers = new KeptAnswers(Desk.CLOCK);

    @Test
    void values_get_their_fields_type() {
        assertThat(clean(
                        """
                {"type":"number","key":"age"},{"type":"number","key":"amount","serializeToString":true},
                {"type":"textfield","key":"code"},{"type":"checkbox","key":"yes"}""",
                        """
                {"age":"50","amount":12.50,"code":7}"""))
                .isEqualTo(Desk.json("""
                {"age":50,"amount":"12.5","code":"7","yes":false}"""));
    }

    @Test
    void what_is_hidden_disabled_or_unknown_is_not_kept() {
        assertThat(clean(
                        """
                {"type":"textfield","key":"a"},
                {"type":"textfield","key":"b","conditional":{"hide":"=a = \\"x\\""}},
                {"type":"textfield","key":"c","disabled":true}""",
                        """
                {"a":"x","b":"secret","c":"changed","d":"smuggled"}"""))
                .isEqualTo(Desk.json("""
                {"a":"x"}"""));
    }

    @Test
    void numbers_that_are_looked_up_have_one_way_of_writing() {
        assertThat(
                        clean(
                                """
                {"type":"textfield","key":"id","properties":{"format":"cn-id"}},
                {"type":"textfield","key":"phone","properties":{"format":"mobile"}},
                {"type":"textfield","key":"card","properties":{"format":"bank-account"}}""",
                                """
                {"id":" 11010519491231002x","phone":"138 1234-5678","card":"4111 1111 1111 1111"}"""))
                .isEqualTo(
                        Desk.json(
                                """
                {"id":"11010519491231002X","phone":"13812345678","card":"4111111111111111"}"""));
    }

    @Test
    void rows_and_groups_keep_their_shape() {
        assertThat(clean(
                        """
                {"type":"group","path":"home","components":[{"type":"textfield","key":"street"}]},
                {"type":"dynamiclist","path":"cars","defaultRepetitions":0,"components":[{"type":"textfield","key":"plate"}]},
                {"type":"dynamiclist","path":"pets","components":[{"type":"textfield","key":"name"}]}""",
                        """
                {"home":{"street":"松汇东路"},"pets":[{"name":"旺财"},{}]}"""))
                .isEqualTo(
                        Desk.json(
                                """
                {"home":{"street":"松汇东路"},"cars":[],"pets":[{"name":"旺财"},{"name":""}]}"""));
    }

    @Test
    void defaults_and_computed_values_are_filled_in() {
        assertThat(clean(
                        """
                {"type":"number","key":"a","defaultValue":3},
                {"type":"expression","key":"b","expression":"=a * 2","computeOn":"change"}""",
                        """
                {"b":100}"""))
                .isEqualTo(Desk.json("""
                {"a":3,"b":6}"""));
    }

    @Test
    void cleaning_twice_changes_nothing() {
        var components =
                """
                {"type":"textfield","key":"a"},
                {"type":"textfield","key":"b","conditional":{"hide":"=a = \\"x\\""}},
                {"type":"textfield","key":"c","conditional":{"hide":"=b = \\"y\\""}}""";
        var once = clean(components, """
                {"a":"x","b":"y","c":"z"}""");
        assertThat(once).isEqualTo(Desk.json("""
                {"a":"x","c":"z"}"""));
        assertThat(answers.clean(schema(components), once)).isEqualTo(once);
    }

    private JsonNode clean(String components, String given) {
        return answers.clean(schema(components), Desk.json(given));
    }

    private static FormSchema schema(String components) {
        return FormSchema.parse(
                """
                {"id":"test","type":"default","components":[%s]}""".formatted(components));
    }
}
