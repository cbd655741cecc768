package org.banjie.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.Counted;
import org.banjie.refusal.Invalid;
import org.junit.jupiter.api.Test;

/** Sums by kind and by month agree, and months are whole ones. */
class FigureTableTest {

    private static final YearMonth NOW = YearMonth.of(2026, 2);

    @Test
    void without_a_choice_it_is_this_month_and_the_eleven_before() {
        var span = MonthSpan.asked(null, null, NOW);
        assertThat(span.from()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(span.months()).hasSize(12).startsWith(NOW).endsWith(YearMonth.of(2025, 3));
    }

    @Test
    void months_to_come_turned_round_or_too_many_are_refused() {
        MonthSpan.asked(NOW.minusMonths(35), NOW, NOW);
        assertThatThrownBy(() -> MonthSpan.asked(NOW.minusMonths(36), NOW, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> MonthSpan.asked(NOW, NOW.minusMonths(1), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> MonthSpan.asked(null, NOW.plusMonths(1), NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void kinds_and_months_have_the_same_sum() {
        var table = FigureTable.of(
                List.of(
                        line("a", NOW, Counted.RECEIVED, 3, "0"),
                        line("a", NOW.minusMonths(1), Counted.RECEIVED, 2, "0"),
                        line("b", NOW, Counted.GRANTED, 1, "910.50"),
                        line("b", NOW.minusMonths(1), Counted.GRANTED, 4, "0.50")),
                MonthSpan.asked(NOW.minusMonths(2), NOW, NOW));
        assertThat(table.kinds()).extracting(FigureTable.Sums::key).containsExactly("a", "b");
        assertThat(table.kinds().get(0).of(Counted.RECEIVED)).isEqualTo(5);
        assertThat(table.kinds().get(1).amount()).isEqualByComparingTo("911");
        assertThat(table.months()).extracting(one -> one.of(Counted.RECEIVED)).containsExactly(3, 2, 0);
        assertThat(table.months()).extracting(one -> one.of(Counted.GRANTED)).containsExactly(1, 4, 0);
        assertThat(table.all().of(Counted.RECEIVED)).isEqualTo(5);
        assertThat(table.all().amount()).isEqualByComparingTo("911");
    }

    private static Line line(String kind, YearMonth month, Counted what, int count, String amount) {
        return new Line(kind, month, Map.of(what, count), new BigDecimal(amount));
    }
}
