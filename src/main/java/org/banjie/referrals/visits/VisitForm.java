package org.banjie.referrals.visits;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.banjie.numbers.Quantity;

/** A visit as a page sends it, all of it text: what cannot be read is told beside its field and stays as it was typed. */
public record VisitForm(String on, String from, String hours, String done, String carer) {

    /** Nothing typed yet. */
    public static final VisitForm EMPTY = new VisitForm("", "", "", "", "");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]");

    public TypedVisit typed() {
        return new TypedVisit(day(on), time(from), number(hours), done, carer);
    }

    /** Null for what is no number. */
    public static BigDecimal number(String typed) {
        if (typed == null || typed.isBlank()) return null;
        return Quantity.value(Quantity.count(typed)).orElse(null);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static LocalTime time(String typed) {
        try {
            return typed == null ? null : LocalTime.parse(typed.strip().replace('：', ':'), CLOCK);
        } catch (DateTimeException none) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "VisitForm[" + on + "]";
    }
}
