package org.banjie.sweeping;

import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** What is wrong with a season as it was planned, all of it at once. */
final class PlannedCheck {

    private static final int MOST_DAYS = 40;
    private static final int MOST_SLOTS = 24;
    private static final int LEAST_MINUTES = 10;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private PlannedCheck() {}

    /** @throws Invalid with everything that is wrong */
    static void demand(SeasonDesk.Planned planned) {
        var errors = check(planned);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    static List<InputError> check(SeasonDesk.Planned planned) {
        var errors = new ArrayList<InputError>();
        if (!hasDays(planned)) errors.add(error("days", MOST_DAYS));
        if (!hasHours(planned)) errors.add(error("hours"));
        if (planned.quota() < 0 || planned.green() < 0) errors.add(error("quota.negative"));
        return List.copyOf(errors);
    }

    private static boolean hasDays(SeasonDesk.Planned planned) {
        return planned.first() != null
                && planned.last() != null
                && !planned.last().isBefore(planned.first())
                && !planned.last().isAfter(planned.first().plusDays(MOST_DAYS));
    }

    /** The day's last stretch ends before midnight. */
    private static boolean hasHours(SeasonDesk.Planned planned) {
        return planned.starts() != null
                && planned.minutes() >= LEAST_MINUTES
                && planned.slots() >= 1
                && planned.slots() <= MOST_SLOTS
                && planned.starts().toSecondOfDay() / 60 + planned.minutes() * planned.slots() < MINUTES_OF_A_DAY;
    }

    private static InputError error(String path, Object... arguments) {
        return new InputError(path, "range", "sweeping.input." + path, arguments);
    }
}
