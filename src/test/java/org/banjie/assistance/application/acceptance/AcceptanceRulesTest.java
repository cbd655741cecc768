package org.banjie.assistance.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class AcceptanceRulesTest {

    @Test
    void whoever_accepts_what_the_family_left_open_says_what_for() {
        assertThat(check("ACCEPT", "", "ANY")).extracting(InputError::code).containsExactly("category-open");
    }

    @Test
    void what_the_family_chose_need_not_be_said_again() {
        assertThat(check("ACCEPT", "", "MLA")).isEmpty();
    }

    @Test
    void a_category_that_is_said_closes_what_was_open() {
        assertThat(check("ACCEPT", "MLA", "ANY")).isEmpty();
    }

    @Test
    void what_is_sent_back_needs_no_category() {
        assertThat(check("SUPPLEMENT", "", "ANY")).isEmpty();
    }

    @Test
    void the_tables_suggestion_is_named_in_the_readers_language() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/kinds");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var error = check("ACCEPT", "", "ANY").get(0);
        assertThat(texts.getMessage(error, Locale.CHINA)).contains("最低生活保障");
        assertThat(texts.getMessage(error, Locale.ENGLISH)).doesNotContain("最低", "kinds.");
    }

    @Test
    void every_adult_signs_and_the_children_do_not() {
        var signed = JsonNodeFactory.instance.objectNode();
        signed.putArray("authorisations").addObject().put("member", "0").put("signedOn", "2026-02-08");
        var errors = AcceptanceRules.signed(signed, family(), LocalDate.of(2026, 2, 9));
        assertThat(errors).extracting(InputError::code).containsExactly("authorisation-missing");
        assertThat(errors.get(0).getArguments()).containsExactly("李秀英");
        signed.withArray("authorisations").addObject().put("member", "1").put("signedOn", "2026-02-08");
        assertThat(AcceptanceRules.signed(signed, family(), LocalDate.of(2026, 2, 9)))
                .isEmpty();
    }

    @Test
    void a_case_begun_before_the_form_asked_for_authorisations_ends_as_it_began() {
        var before = JsonNodeFactory.instance.objectNode();
        assertThat(AcceptanceRules.signed(before, family(), LocalDate.of(2026, 2, 9)))
                .isEmpty();
        assertThat(CheckRules.check(before, before, family(), LocalDate.of(2026, 2, 9)))
                .isEmpty();
    }

    @Test
    void nothing_is_checked_without_authorisation_where_an_emergency_came_first() {
        var accepted = JsonNodeFactory.instance.objectNode();
        accepted.putArray("authorisations").addObject().put("member", "0").put("signedOn", "2026-02-08");
        var check = JsonNodeFactory.instance.objectNode();
        check.putArray("authorisations");
        assertThat(CheckRules.check(check, accepted, family(), LocalDate.of(2026, 2, 9)))
                .hasSize(1);
        check.withArray("authorisations").addObject().put("member", "1").put("signedOn", "2026-02-09");
        assertThat(CheckRules.check(check, accepted, family(), LocalDate.of(2026, 2, 9)))
                .isEmpty();
    }

    private static ObjectNode family() {
        var family = JsonNodeFactory.instance.objectNode();
        var members = family.putArray("members");
        members.addObject().put("name", "王建国").put("idNo", "310117199001010013");
        members.addObject().put("name", "李秀英").put("idNo", "310117198802290014");
        members.addObject().put("name", "王小明").put("idNo", "31011720150101001X");
        return family;
    }

    private static List<InputError> check(String outcome, String said, String category) {
        var form = JsonNodeFactory.instance.objectNode().put("category", said);
        return AcceptanceRules.category(new Submission("DB-1", outcome, form), category, () -> "MLA");
    }
}
