package org.banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.banjie.forms.feel.FormExpressions;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** What the table of cases cannot show: words, sizes, patience. */
class FormValidatorTest {

    private static final String MEMBERS =
            """
            {"type":"dynamiclist","path":"members","label":"家庭成员","properties":{"labelEn":"Household"},
             "components":[{"type":"textfield","key":"idNo","label":"身份证号码","validate":{"required":true},
                            "properties":{"labelEn":"Identity number","format":"cn-id"}}]}""";

    @Test
    void an_error_names_field_and_row_and_says_how_to_mend_it() {
        assertThat(messages(
                        MEMBERS, """
                {"members":[{},{"idNo":"310117199001010014"}]}""", Locale.CHINA))
                .containsExactly("请填写家庭成员第1项的“身份证号码”。", "家庭成员第2项的“身份证号码”有误：可能填错了一位，或有两位颠倒。请对照身份证逐位核对。");
    }

    @Test
    void an_error_is_told_in_english_too() {
        assertThat(messages(MEMBERS, """
                {"members":[{}]}""", Locale.ENGLISH))
                .containsExactly("Identity number (Household, no. 1): please fill this in.");
    }

    @Test
    void the_forms_own_words_for_a_pattern_come_first() {
        var plate =
                """
                {"type":"textfield","key":"plate","label":"车牌号",
                 "validate":{"pattern":"^沪","patternErrorMessage":"请填写沪牌车号"},
                 "properties":{"patternErrorMessageEn":"A Shanghai plate, please"}}""";
        assertThat(messages(plate, """
                {"plate":"苏E12345"}""", Locale.CHINA))
                .containsExactly("请填写沪牌车号");
        assertThat(messages(plate, """
                {"plate":"苏E12345"}""", Locale.ENGLISH))
                .containsExactly("A Shanghai plate, please");
    }

    @Test
    void a_date_is_not_before_what_it_follows() {
        var served =
                """
                {"type":"datetime","subtype":"date","key":"servedOn","dateLabel":"送达日期",
                 "properties":{"format":"past-date","notBefore":"acceptance decision","dateLabelEn":"Date of service"}}""";
        Function<String, Optional<LocalDate>> days =
                name -> name.equals("decision") ? Optional.of(LocalDate.of(2026, 2, 5)) : Optional.empty();
        assertThat(ordered(served, """
                {"servedOn":"2026-02-04"}""", days))
                .containsExactly("送达日期不能早于作出决定的日期（2026-02-05）。");
        assertThat(ordered(served, """
                {"servedOn":"2026-02-05"}""", days))
                .isEmpty();
        assertThat(ordered(served, """
                {"servedOn":"2026-02-10"}""", days))
                .containsExactly("送达日期不能晚于今天。");
    }

    @Test
    void a_date_is_not_before_the_one_beside_it() {
        var letters =
                """
                {"type":"datetime","subtype":"date","key":"one","dateLabel":"第一封"},
                {"type":"datetime","subtype":"date","key":"two","dateLabel":"第二封","properties":{"notBefore":"field:one"}}""";
        assertThat(ordered(
                        letters,
                        """
                {"one":"2026-02-03","two":"2026-02-02"}""",
                        none -> Optional.empty()))
                .containsExactly("第二封不能早于上面所填的日期（2026-02-03）。");
        assertThat(ordered(letters, """
                {"two":"2026-02-02"}""", none -> Optional.empty()))
                .isEmpty();
    }

    private static List<String> ordered(String components, String answers, Function<String, Optional<LocalDate>> days) {
        var schema = FormSchema.parse("{\"type\":\"default\",\"components\":[" + components + "]}");
        return Desk.VALIDATOR.check(schema, Desk.json(answers), NullNode.instance, days).errors().stream()
                .map(Desk::said)
                .toList();
    }

    @Test
    void a_number_is_held_against_the_paper_chosen_beside_it() {
        var members =
                """
                {"type":"dynamiclist","path":"members","isRepeating":true,"components":[
                  {"type":"select","key":"idType","values":[{"label":"护照","value":"PASSPORT"},{"label":"永居","value":"FOREIGNER"}]},
                  {"type":"textfield","key":"idNo","properties":{"format":"identity","paper":"idType"}}]}""";
        assertThat(
                        errors(
                                members,
                                """
                {"members":[{"idType":"PASSPORT","idNo":"e1234 5678"},{"idType":"FOREIGNER","idNo":"CAN310080123101"},
                            {"idNo":"310117199001010013"},{"idNo":"310117750312001"}]}"""))
                .isEmpty();
        assertThat(
                        errors(
                                members,
                                """
                {"members":[{"idType":"PASSPORT","idNo":"CAN310080123101"},{"idNo":"E12345678"}]}"""))
                .extracting(InputError::key)
                .containsExactly("forms.identity.other", "forms.identity.shape");
    }

    @Test
    void where_no_paper_can_be_chosen_the_number_of_any_will_do() {
        var field = """
                {"type":"textfield","key":"idNo","properties":{"format":"identity"}}""";
        for (var number :
                new String[] {"310117199001010013", "E12345678", "H12345678", "CAN310080123101", "310117900101001"}) {
            assertThat(errors(field, "{\"idNo\":\"" + number + "\"}"))
                    .as(number)
                    .isEmpty();
        }
        assertThat(errors(field, "{\"idNo\":\"310117199001010014\"}"))
                .extracting(InputError::key)
                .containsExactly("forms.identity.check");
        assertThat(errors(field, "{\"idNo\":\"13800000000\"}"))
                .extracting(InputError::key)
                .containsExactly("forms.identity.any");
    }

    @Test
    void answers_nested_without_end_are_turned_away() {
        assertThat(codes("{\"a\":".repeat(200) + "1" + "}".repeat(200))).containsExactly("too-deep");
    }

    @Test
    void answers_without_end_are_turned_away() {
        assertThat(codes("{\"a\":\"" + "x".repeat(1_000_001) + "\"}")).containsExactly("too-large");
        assertThat(codes("{\"a\":[" + "1,".repeat(30_000) + "1]}")).containsExactly("too-large");
        assertThat(codes(MEMBERS, "{\"members\":[" + "{},".repeat(1_000) + "{}]}"))
                .as("every row may be held against every other")
                .containsExactly("too-large");
        assertThat(codes("{\"a\":1e400}")).containsExactly("too-large");
        assertThat(codes("{\"a\":1e-300}")).containsExactly("too-large");
    }

    @Test
    void answers_are_an_object() {
        assertThat(codes("[]")).containsExactly("wrong-type");
        assertThat(codes("null")).containsExactly("wrong-type");
    }

    @Test
    void a_pattern_that_would_never_end_does_not_hold_up_a_request() {
        var evil = """
                {"type":"textfield","key":"a","validate":{"pattern":"^(a+)+$"}}""";
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(errors(evil, "{\"a\":\"" + "a".repeat(60) + "!\"}"))
                        .hasSize(1));
    }

    @Test
    void fields_computed_from_one_another_do_not_grow_from_one_to_the_next() {
        var chain = new StringBuilder("{\"type\":\"textfield\",\"key\":\"f0\"}");
        for (var i = 1; i <= 4; i++) {
            chain.append(
                    ",{\"type\":\"expression\",\"key\":\"f%d\",\"expression\":\"=replace(f%d, \\\".\\\", \\\"xxxxxxxxxx\\\")\"}"
                            .formatted(i, i - 1));
        }
        var kept = Desk.VALIDATOR
                .check(schema(chain.toString()), Desk.json("{\"f0\":\"" + "x".repeat(500) + "\"}"))
                .answers();
        assertThat(kept.path("f1").asText()).hasSize(5_000);
        assertThat(kept.path("f2").isNull()).as("too large: as one that fails").isTrue();
        assertThat(kept.path("f4").asText().length()).isLessThan(10_000);
    }

    @Test
    void a_form_whose_expressions_take_too_long_is_refused_in_words() {
        var hidden = """
                {"type":"textfield","key":"a","conditional":{"hide":"=b != 1"}}""";
        var impatient =
                new FormValidator(new FormExpressions(Clock.systemUTC(), Duration.ZERO), code -> Optional.empty());
        assertThatThrownBy(() -> impatient.check(schema(hidden), Desk.json("{}")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("form-slow"));
        assertThat(codes(hidden, "{}")).isEmpty();
    }

    @Test
    void a_list_far_too_long_is_told_in_one_line_whatever_is_in_it() {
        var rows = "{\"members\":[" + "{\"x\":1},".repeat(900) + "{}]}";
        assertThat(codes(MEMBERS.replace("\"labelEn\":\"Household\"", "\"maxRepetitions\":20"), rows))
                .contains("too-many-rows")
                .doesNotContain("required", "cn-id");
    }

    private static List<String> codes(String answers) {
        return codes("""
                {"type":"textfield","key":"a"}""", answers);
    }

    private static List<String> codes(String components, String answers) {
        return errors(components, answers).stream().map(error -> error.code()).toList();
    }

    private static List<InputError> errors(String components, String answers) {
        return Desk.errors(schema(components), Desk.json(answers));
    }

    private static List<String> messages(String components, String answers, Locale locale) {
        var given = Desk.json(answers);
        return Desk.VALIDATOR.validate(schema(components), given).stream()
                .map(error -> Desk.messages().getMessage(error, locale))
                .toList();
    }

    private static FormSchema schema(String components) {
        return FormSchema.parse(
                """
                {"id":"test","type":"default","components":[%s]}""".formatted(components));
    }
}
