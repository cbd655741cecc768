package org.banjie.assistance.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

    private static List<InputError> check(String outcome, String said, String category) {
        var form = JsonNodeFactory.instance.objectNode().put("category", said);
        return AcceptanceRules.check(new Submission("DB-1", outcome, form), category, () -> "MLA");
    }
}
