package org.banjie.studio.guide.fields;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

/** How something in the guide has to be written; what is wrong is said by {@code studio-guide.error.<rule>}. */
public enum Rule {
    ANY(text -> true),
    CODE(text -> text.matches("[A-Za-z][A-Za-z0-9_-]{0,59}")),
    PREFIX(text -> text.matches("[A-Z]{2,6}")),
    DAYS(text -> text.matches("[1-9]\\d{0,3}")),
    AGE(text -> text.matches("[1-9]\\d?|1[01]\\d|120")),
    DAY(Rule::isDay);

    private final Predicate<String> holds;

    Rule(Predicate<String> holds) {
        this.holds = holds;
    }

    public boolean holds(String text) {
        return holds.test(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
