package org.banjie.oversight.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** Whole months, first and last counted. */
public record MonthSpan(YearMonth from, YearMonth to) {

    /** More would be a year's report. */
    static final int MOST = 36;

    private static final int USUAL = 12;

    /** Without a last month until this one, without a first the eleven before. @throws Invalid for what cannot be counted */
    static MonthSpan asked(YearMonth from, YearMonth to, YearMonth now) {
        var last = to == null ? now : to;
        var first = from == null ? last.minusMonths(USUAL - 1L) : from;
        if (last.isAfter(now)) throw fault("to", "to-come");
        if (first.isAfter(last)) throw fault("from", "turned-round");
        if (first.plusMonths(MOST).compareTo(last) <= 0) throw fault("from", "too-many");
        return new MonthSpan(first, last);
    }

    /** The newest first. */
    public List<YearMonth> months() {
        return Stream.iterate(to, month -> !month.isBefore(from), month -> month.minusMonths(1))
                .toList();
    }

    private static Invalid fault(String field, String code) {
        return new Invalid(List.of(new InputError(field, code, "oversight.figures." + code, MOST)));
    }
}
