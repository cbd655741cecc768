package org.banjie.assistance.households.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.ReviewProposal.Kind;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class ReviewProposalFaultsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final ObjectNode form =
            JsonNodeFactory.instance.objectNode().put("fromMonth", "2026-02-01").put("taperMonths", 3);
    private BigDecimal table = new BigDecimal("1000");

    @Test
    void a_grant_that_is_kept_needs_nothing_said() {
        assertThat(wrong(Kind.KEEP)).isEmpty();
    }

    @Test
    void a_grant_stops_this_month_at_the_earliest() {
        assertThat(wrong(Kind.STOP)).isEmpty();
        form.put("fromMonth", "2026-01-31");
        assertThat(wrong(Kind.STOP)).containsExactly("fromMonth month-past");
        form.put("fromMonth", "");
        assertThat(wrong(Kind.STOP)).containsExactly("fromMonth month-missing");
    }

    @Test
    void after_a_death_it_stops_with_the_month_that_followed_it() {
        var today = LocalDate.of(2026, 2, 10);
        var died = LocalDate.of(2025, 11, 30);
        assertThat(ReviewProposalFaults.earliest(List.of(ReviewCause.DEATH), died, today))
                .isEqualTo("2025-12-01");
        assertThat(ReviewProposalFaults.earliest(List.of(ReviewCause.HIT), died, today))
                .isEqualTo("2026-02-01");
        assertThat(ReviewProposalFaults.earliest(List.of(ReviewCause.DEATH), today, today))
                .isEqualTo("2026-02-01");
    }

    @Test
    void a_grant_runs_out_within_the_months_of_its_category() {
        form.put("taperMonths", 6);
        assertThat(wrong(Kind.TAPER)).isEmpty();
        form.put("taperMonths", 7);
        assertThat(wrong(Kind.TAPER)).containsExactly("taperMonths taper-too-long");
        form.put("taperMonths", 0);
        assertThat(wrong(Kind.TAPER)).containsExactly("taperMonths taper-too-long");
    }

    @Test
    void what_runs_out_is_not_more_than_it_was() {
        form.put("amount", "800");
        assertThat(wrong(Kind.TAPER)).isEmpty();
        form.put("amount", "800.01");
        assertThat(wrong(Kind.TAPER)).containsExactly("amount not-less");
    }

    @Test
    void more_is_more_and_less_is_less() {
        assertThat(wrong(Kind.INCREASE)).isEmpty();
        assertThat(wrong(Kind.REDUCE)).containsExactly("amount not-less");
        table = new BigDecimal("800");
        assertThat(wrong(Kind.INCREASE)).containsExactly("amount not-more");
        assertThat(wrong(Kind.REDUCE)).containsExactly("amount not-less");
        table = new BigDecimal("799.99");
        assertThat(wrong(Kind.REDUCE)).isEmpty();
    }

    @Test
    void nobody_grants_another_amount_than_the_tables_give() {
        form.put("amount", "1000.00");
        assertThat(wrong(Kind.INCREASE)).isEmpty();
        form.put("amount", "1200");
        assertThat(wrong(Kind.INCREASE)).containsExactly("amount not-the-table");
    }

    @Test
    void an_income_above_the_standard_gives_nothing_to_reduce_to() {
        table = BigDecimal.ZERO;
        assertThat(wrong(Kind.REDUCE)).containsExactly("recognisedMonthlyIncome not-entitled");
        table = null;
        assertThat(wrong(Kind.REDUCE)).containsExactly("recognisedMonthlyIncome income-missing");
    }

    @Test
    void a_household_moves_to_a_village_of_another_street() {
        assertThat(ReviewProposalFaults.ofTransfer(true, () -> false)).isEmpty();
        assertThat(ReviewProposalFaults.ofTransfer(true, () -> true))
                .extracting(InputError::code)
                .containsExactly("village-same-street");
        assertThat(ReviewProposalFaults.ofTransfer(false, () -> false))
                .extracting(InputError::code)
                .containsExactly("village-missing");
    }

    private List<String> wrong(Kind kind) {
        var held = new ReviewProposalFaults.Against(new BigDecimal("800"), FEBRUARY, () -> 6, month -> table);
        return ReviewProposalFaults.of(kind, form, held).stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
