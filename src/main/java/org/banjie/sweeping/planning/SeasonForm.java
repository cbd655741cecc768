package org.banjie.sweeping.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sweeping.FormInput;
import org.banjie.sweeping.seasons.Festival;

/**
 * A season as it was typed.
 *
 * @param opensAt local date and time; empty for the day and hour the rules say
 */
record SeasonForm(
        String place,
        String festival,
        String first,
        String last,
        String opensAt,
        String starts,
        String minutes,
        String slots,
        String quota,
        String green) {

    /** What the form shows before anything was typed. */
    static final SeasonForm EMPTY = new SeasonForm("", "", "", "", "", "07:00", "90", "6", "", "");

    /** @throws Invalid with everything that is wrong, what cannot be read among it */
    PlannedSeason read(ZoneId zone) {
        var opens = FormInput.moment(opensAt, LocalDateTime::parse);
        var planned = planned(opens == null ? null : opens.atZone(zone).toInstant());
        var errors = new ArrayList<InputError>(PlannedCheck.check(planned));
        if (opens == null && !FormInput.text(opensAt).isEmpty()) {
            errors.add(new InputError("opensAt", "date", "sweeping.plan.opensAt"));
        }
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        return planned;
    }

    private PlannedSeason planned(Instant opens) {
        return new PlannedSeason(
                FormInput.text(place).matches("\\d{1,18}") ? Long.valueOf(FormInput.text(place)) : null,
                Festival.named(FormInput.text(festival)).orElse(null),
                FormInput.moment(first, LocalDate::parse),
                FormInput.moment(last, LocalDate::parse),
                opens,
                FormInput.moment(starts, LocalTime::parse),
                FormInput.number(minutes),
                FormInput.number(slots),
                FormInput.number(quota),
                FormInput.number(green));
    }
}
