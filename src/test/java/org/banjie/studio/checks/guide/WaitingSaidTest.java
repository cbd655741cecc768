package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A waiting list without places, and a place that is kept for no known time, are told before anybody waits. */
class WaitingSaidTest {

    private static final String JOIN = "waitingList.join(caseNo, 'beds')";
    private static final String OFFER = "waitingList.offer(caseNo, 'answerDays')";

    @Test
    void how_many_places_there_are_is_a_number_of_the_guide() throws IOException {
        assertThat(said(JOIN, "")).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "many"))).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "-1"))).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "12"))).isEmpty();
    }

    @Test
    void for_how_long_a_place_is_kept_is_a_number_of_days() throws IOException {
        assertThat(said(OFFER, setting("beds", "12"))).containsExactly("waiting-days");
        assertThat(said(OFFER, setting("answerDays", "0"))).containsExactly("waiting-days");
        assertThat(said(OFFER, setting("answerDays", "5"))).isEmpty();
    }

    private static String setting(String name, String value) {
        return "settings:\n  %s:\n    - {from: 2020-01-01, value: \"%s\", basis: 核定}\n".formatted(name, value);
    }

    private static List<String> said(String verb, String settings) throws IOException {
        return OneVerb.said(new WaitingSaid(), verb, settings);
    }
}
