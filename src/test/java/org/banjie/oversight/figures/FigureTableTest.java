package org.banjie.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
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
        assertThat(table.kinds()).extracting(FigureSums::key).containsExactly("a", "b");
        assertThat(table.kinds().get(0).of(Counted.RECEIVED)).isEqualTo(5);
        assertThat(table.kinds().get(1).amount()).isEqualByComparingTo("911");
        assertThat(table.months()).extracting(one -> one.of(Counted.RECEIVED)).containsExactly(3, 2, 0);
        assertThat(table.months()).extracting(one -> one.of(Counted.GRANTED)).containsExactly(1, 4, 0);
        assertThat(table.streets()).singleElement().satisfies(one -> assertThat(one.of(Counted.RECEIVED))
                .isEqualTo(5));
        assertThat(table.all().of(Counted.RECEIVED)).isEqualTo(5);
        assertThat(table.all().amount()).isEqualByComparingTo("911");
    }

    /** A share beside nothing says nothing. */
    @Test
    void streets_are_compared_where_there_are_several_else_months_and_one_alone_with_nothing() {
        var span = MonthSpan.asked(NOW.minusMonths(1), NOW, NOW);
        var here = List.of(
                line("a", NOW, "310117004", Counted.DECIDED, 40, "0"),
                line("a", NOW, "310117004", Counted.IN_TIME, 35, "0"));
        assertThat(FigureTable.of(here, span).compared()).isEmpty();
        var before = new ArrayList<>(here);
        before.add(line("a", NOW.minusMonths(1), "310117004", Counted.DECIDED, 3, "0"));
        assertThat(FigureTable.of(before, span).compared())
                .extracting(FigureSums::key, one -> one.inTimeOfHundred().toString())
                .containsExactly(tuple("2026-01", "0.0"), tuple("2026-02", "87.5"));
        before.add(line("a", NOW, "310117102", Counted.DECIDED, 1, "0"));
        before.add(line("a", NOW, "310117103", Counted.RECEIVED, 1, "0"));
        assertThat(FigureTable.of(before, span).compared())
                .extracting(FigureSums::key)
                .containsExactly("310117004", "310117102");
    }

    private static Line line(String kind, YearMonth month, Counted what, int count, String amount) {
        return line(kind, month, "310117004", what, count, amount);
    }

    private static Line line(String kind, YearMonth month, String street, Counted what, int count, String amount) {
        return new Line(kind, month, street, street, Map.of(what, count), new BigDecimal(amount));
    }
}
