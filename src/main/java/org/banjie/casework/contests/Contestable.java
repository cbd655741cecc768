package org.banjie.casework.contests;

import java.time.LocalDate;
import java.util.Optional;
import org.banjie.refusal.InputError;

/**
 * What has to be known of a case of that very person before an appeal can name it. A case of anybody else is none: it
 * answers like a number that never was.
 *
 * @param decided whether there is a decision that can be contested; what the applicant took back has none
 * @param until the last day the applicant may appeal themselves, null where it is not known or does not bind whoever
 *     files: the office records what the reconsidering government has taken in, however long ago the decision was
 *     (行政复议法第二十条: whether there was a good reason to be late is for that government to say)
 * @param at the government that reconsiders
 */
record Contestable(boolean decided, LocalDate until, String at) {

    /** @param field the answer that names the case */
    static Optional<InputError> wrong(String field, Optional<Contestable> named, LocalDate today) {
        if (named.isEmpty()) return Optional.of(new InputError(field, "contests-unknown", "contests.unknown"));
        return named.get().wrong(field, today);
    }

    private Optional<InputError> wrong(String field, LocalDate today) {
        if (!decided) return Optional.of(new InputError(field, "contests-undecided", "contests.undecided"));
        if (until == null || !today.isAfter(until)) return Optional.empty();
        return Optional.of(new InputError(
                field,
                "contests-late",
                "contests.late",
                until.getYear(),
                until.getMonthValue(),
                until.getDayOfMonth(),
                at));
    }
}
