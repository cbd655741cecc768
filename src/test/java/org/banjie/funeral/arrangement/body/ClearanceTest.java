package org.banjie.funeral.arrangement.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.funeral.arrangement.unclaimed.Unclaimed;
import org.junit.jupiter.api.Test;

/** What stands against a cremation. */
class ClearanceTest {

    @Test
    void everything_that_is_missing_is_named() {
        assertThat(Clearance.missing(false, false, false, Optional.of(unclaimed(null, null))))
                .containsExactly("no-certificate", "no-body", "not-confirmed", "unclaimed-undecided");
        assertThat(Clearance.missing(true, true, true, Optional.empty())).isEmpty();
    }

    @Test
    void nobodys_body_waits_for_the_director_or_for_somebody_who_claims_it() {
        assertThat(Clearance.missing(true, true, true, Optional.of(unclaimed(null, null))))
                .containsExactly("unclaimed-undecided");
        assertThat(Clearance.missing(true, true, true, Optional.of(unclaimed(null, "director"))))
                .isEmpty();
        assertThat(Clearance.missing(true, true, true, Optional.of(unclaimed(LocalDate.parse("2026-02-10"), null))))
                .isEmpty();
    }

    @Test
    void two_people_check_and_the_second_signs() {
        assertThat(Clearance.byTwo(checked("zhao", "CHECKED"), checked("qian", "SIGNED")))
                .isTrue();
        assertThat(Clearance.byTwo(checked("zhao", "CHECKED"), checked("zhao", "SIGNED")))
                .isFalse();
        assertThat(Clearance.byTwo(checked("zhao", "CHECKED"), checked("qian", "REDO")))
                .isFalse();
        assertThat(Clearance.byTwo(Optional.empty(), checked("qian", "SIGNED"))).isFalse();
        assertThat(Clearance.byTwo(checked("zhao", "CHECKED"), Optional.empty()))
                .isFalse();
    }

    private static Optional<StepEnded> checked(String by, String outcome) {
        return Optional.of(new StepEnded(new Signature("BZ-1", by, "", null, Instant.EPOCH), "Task", outcome));
    }

    private static Unclaimed unclaimed(LocalDate claimedOn, String decidedBy) {
        var day = LocalDate.parse("2026-01-05");
        return new Unclaimed("BZ-1", "UNNAMED", "派出所", "1", day, "", day, day, claimedOn, "2", day, decidedBy);
    }
}
