package org.banjie.sweeping.planning;

import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** What is wrong with a season as it was planned, all of it at once, each beside its field. */
final class PlannedCheck {

    private static final int MOST_DAYS = 40;
    private static final int MOST_SLOTS = 24;
    private static final int LEAST_MINUTES = 10;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final PlannedSeason planned;
    private final List<InputError> errors = new ArrayList<>();

    private PlannedCheck(PlannedSeason planned) {
        this.planned = planned;
    }

    /** @throws Invalid with everything that is wrong */
    static void demand(PlannedSeason planned) {
        var errors = check(planned);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    static List<InputError> check(PlannedSeason planned) {
        var check = new PlannedCheck(planned);
        check.what();
        check.days();
        check.hours();
        check.places();
        return List.copyOf(check.errors);
    }

    private void what() {
        hold(planned.place() != null, "place", "required");
        hold(planned.festival() != null, "festival", "required");
    }

    private void days() {
        hold(planned.first() != null, "first", "required");
        hold(endsInTime(), "last", "range", MOST_DAYS);
    }

    /** Where the first day is not said, any last day does for the moment. */
    private boolean endsInTime() {
        var last = planned.last();
        if (last == null || planned.first() == null) return last != null;
        return !last.isBefore(planned.first()) && !last.isAfter(planned.first().plusDays(MOST_DAYS));
    }

    /** The day's last stretch ends before midnight. */
    private void hours() {
        var before = errors.size();
        hold(planned.starts() != null, "starts", "required");
        hold(within(planned.minutes(), LEAST_MINUTES, MINUTES_OF_A_DAY), "minutes", "range", LEAST_MINUTES);
        hold(within(planned.slots(), 1, MOST_SLOTS), "slots", "range", MOST_SLOTS);
        if (errors.size() > before) return;
        var end = planned.starts().toSecondOfDay() / 60 + planned.minutes() * planned.slots();
        hold(end < MINUTES_OF_A_DAY, "slots", "midnight");
    }

    private void places() {
        hold(within(planned.quota(), 0, Integer.MAX_VALUE), "quota", "range");
        hold(within(planned.green(), 0, Integer.MAX_VALUE), "green", "range");
    }

    private void hold(boolean right, String path, String code, Object... arguments) {
        if (right) return;
        var key = code.equals("midnight") ? code : path;
        errors.add(new InputError(path, code, "sweeping.plan." + key, arguments));
    }

    private static boolean within(Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }
}
