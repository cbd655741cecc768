package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.ReviewTerm;
import org.junit.jupiter.api.Test;

/** A review that could not be opened is told before its guide goes live. */
class ReviewSaidTest {

    private static final String TERM = "grants: {every: MONTH, table: x-amount, review: {kind: looking}}\n";

    private final Kinds kinds = mock();
    private final Clock clock = Clock.fixed(Instant.parse("2026-02-09T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void it_wants_a_kind_of_case_there_is_and_every_number_in_force() throws IOException {
        assertThat(said("")).as("nothing is looked at again").isEmpty();
        assertThat(said(TERM))
                .containsExactly(
                        "review-kind",
                        "review-setting",
                        "review-setting",
                        "review-setting",
                        "review-setting",
                        "review-setting");
        when(kinds.find("looking")).thenReturn(Optional.of(mock(Kind.class)));
        assertThat(said(TERM + settings("2026-01-01", "30"))).isEmpty();
        assertThat(said(TERM + settings("2026-03-01", "30")))
                .as("not in force yet")
                .hasSize(5);
        assertThat(said(TERM + settings("2026-01-01", "一年"))).hasSize(5);
    }

    @Test
    void what_is_paid_once_is_not_looked_at_again_and_a_field_that_is_none_is_not_asked() throws IOException {
        when(kinds.find("looking")).thenReturn(Optional.of(mock(Kind.class)));
        var once = "grants: {every: ONCE, table: x-amount, review: {kind: looking, asks: [nothing]}}\n";
        assertThat(said(once + settings("2026-01-01", "30"))).containsExactly("review-once", "guide-field");
    }

    private static String settings(String from, String value) {
        var row = ": [{from: " + from + ", value: \"" + value + "\", basis: x}]";
        return "settings: {"
                + ReviewTerm.SETTINGS.stream().map(name -> name + row).collect(Collectors.joining(", "))
                + "}\n";
    }

    private List<String> said(String more) throws IOException {
        return OneVerb.said(new ReviewSaid(kinds, clock), "caseSteps.accept(caseNo)", more);
    }
}
