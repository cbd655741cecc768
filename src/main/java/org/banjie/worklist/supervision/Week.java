package org.banjie.worklist.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** A week from Monday to Sunday, whatever holidays are in it. */
record Week(LocalDate monday) {

    /** Older sheets are asked of the figures of the bureau; here they would be read through too much that was done since. */
    static final int MOST = 13;

    static Week around(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The last one that is over. */
    static Week last(LocalDate today) {
        return around(today).before();
    }

    /** The week that day lies in; without a day the last one that is over. @throws Invalid for one to come, or too long ago */
    static Week asked(LocalDate of, LocalDate today) {
        if (of == null) return last(today);
        var asked = around(of);
        if (asked.monday.isAfter(today)) throw fault("to-come");
        if (asked.monday.isBefore(around(today).monday.minusWeeks(MOST))) throw fault("too-old");
        return asked;
    }

    private static Invalid fault(String code) {
        return new Invalid(List.of(new InputError("of", code, "supervision.week." + code, MOST)));
    }

    Week before() {
        return new Week(monday.minusWeeks(1));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(sunday());
    }
}
