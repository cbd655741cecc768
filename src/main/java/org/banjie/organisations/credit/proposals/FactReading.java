package org.banjie.organisations.credit.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;
import org.banjie.organisations.credit.CreditFault;
import org.banjie.organisations.credit.lists.CreditLists;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Reads what a registrar typed; every mistake is told at once. */
@Component
class FactReading {

    private static final int NOTE = 2000;

    private final Clock clock;

    FactReading(Clock clock) {
        this.clock = clock;
    }

    /** @throws Invalid with everything that is wrong */
    Fact read(FactInput typed) {
        var errors = new ArrayList<InputError>();
        var uscc = Uscc.normal(text(typed.uscc()));
        if (uscc.isEmpty()) errors.add(fault("uscc", "required"));
        choice("list", typed.list(), CreditLists.LISTS, errors);
        choice("ground", typed.ground(), CreditLists.GROUNDS, errors);
        var factOn = day("factOn", typed.factOn(), errors);
        if (text(typed.factOn()).isBlank()) errors.add(fault("factOn", "required"));
        var year = number("year", typed.year(), errors);
        var one = day("letterOneOn", typed.letterOneOn(), errors);
        var two = day("letterTwoOn", typed.letterTwoOn(), errors);
        var fine = number("fine", typed.fine(), errors);
        if (text(typed.note()).length() > NOTE) errors.add(CreditFault.of("note", "too-long", name("note"), NOTE));
        if (!errors.isEmpty()) throw new Invalid(errors);
        var of = year == null ? factOn.getYear() : year;
        return new Fact(uscc, typed.list(), typed.ground(), of, factOn, one, two, fine, text(typed.note()));
    }

    private void choice(String field, String value, List<String> known, List<InputError> errors) {
        if (!known.contains(text(value))) errors.add(fault(field, "choice"));
    }

    private LocalDate day(String field, String value, List<InputError> errors) {
        if (text(value).isBlank()) return null;
        try {
            var day = LocalDate.parse(value.strip());
            if (day.isAfter(LocalDate.now(clock))) errors.add(fault(field, "future"));
            return day;
        } catch (DateTimeParseException notADay) {
            errors.add(fault(field, "day"));
            return null;
        }
    }

    private Integer number(String field, String value, List<InputError> errors) {
        if (text(value).isBlank()) return null;
        var plain = Typed.number(value);
        if (plain.matches("\\d{1,8}")) return Integer.valueOf(plain);
        errors.add(fault(field, "number"));
        return null;
    }

    private static InputError fault(String field, String code) {
        return CreditFault.of(field, code, name(field));
    }

    private static MessageSourceResolvable name(String field) {
        return new DefaultMessageSourceResolvable("credit.field." + field);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
