package org.banjie.assistance.application.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 特困人员认定办法第十六条: the district looks at no less than thirty per cent itself. */
@BanjieTest
class RandomChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    @Autowired
    RandomChecks checks;

    @Test
    void the_share_is_kept_at_every_moment_and_a_case_is_drawn_once() {
        var drawn = 0;
        for (var all = 1; all <= 200; all++) {
            var now = checks.draws("TK-" + all, "310117", 30, TODAY);
            assertThat(checks.draws("TK-" + all, "310117", 30, TODAY)).isEqualTo(now);
            drawn += now ? 1 : 0;
            assertThat(drawn * 100).as("of " + all).isGreaterThanOrEqualTo(all * 30);
        }
        assertThat(drawn).as("by chance, not all of them").isLessThan(200);
    }
}
