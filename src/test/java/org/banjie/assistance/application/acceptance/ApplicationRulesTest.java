package org.banjie.assistance.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.means.ApplicationForm;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {

    @Test
    void a_family_registered_elsewhere_is_sent_home() {
        assertThat(places("HOME", "")).containsExactly("category go-home");
    }

    @Test
    void whoever_has_no_home_is_sent_to_the_shelter() {
        assertThat(places("SHELTER", "")).containsExactly("residenceStatus go-shelter");
    }

    @Test
    void whoever_may_apply_where_they_live_says_where_that_is() {
        assertThat(places("RESIDENCE", "")).containsExactly("residence residence-missing");
        assertThat(places("RESIDENCE", "310117002001")).isEmpty();
    }

    @Test
    void a_family_registered_here_is_asked_nothing_more() {
        assertThat(places("HERE", "")).isEmpty();
    }

    private static List<String> places(String place, String residence) {
        var application =
                new ApplicationForm(JsonNodeFactory.instance.objectNode().put("residence", residence));
        var row = Map.<String, Object>of("place", place, "basis", "第十条");
        return ApplicationRules.misplaced(application, row).stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
