package org.banjie.referrals.visits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.banjie.refusal.InputError;

/**
 * A visit as somebody has typed it.
 *
 * @param hours to the half hour
 * @param done what was done
 * @param carer who did it
 */
public record TypedVisit(LocalDate on, LocalTime from, BigDecimal hours, String done, String carer) {

    private static final int LONGEST = 200;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DAY = 24 * 60;

    /** What can be said without knowing what was granted; a visit that is not over yet has not been. */
    List<InputError> errors(LocalDateTime now) {
        var errors = new ArrayList<InputError>();
        if (on == null) errors.add(error("on"));
        if (from == null) errors.add(error("from"));
        if (isNoTime()) errors.add(error("hours"));
        else if (from != null && minutes() + from.toSecondOfDay() / 60 > DAY) {
            errors.add(error("midnight").at("hours"));
        }
        if (isNoText(done)) errors.add(error("done"));
        if (isNoText(carer)) errors.add(error("carer"));
        if (errors.isEmpty() && on.atTime(from).plusMinutes(minutes()).isAfter(now)) {
            errors.add(error("future").at("on"));
        }
        return errors;
    }

    private boolean isNoTime() {
        return hours == null || hours.signum() <= 0 || hours.remainder(HALF).signum() != 0 || minutes() > DAY;
    }

    private long minutes() {
        return hours.multiply(BigDecimal.valueOf(60)).longValue();
    }

    private static boolean isNoText(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }

    static InputError error(String path, Object... arguments) {
        return new InputError(path, path, "referrals.wrong." + path, arguments);
    }

    @Override
    public String toString() {
        return "TypedVisit[" + on + "]";
    }
}
