package org.banjie.worklist.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.banjie.access.Grant;
import org.banjie.time.hours.HourLimit;
import org.banjie.time.Light;

/**
 * An open human step as the lists show it.
 *
 * @param grp the office whose step it is, {@code role@unit}
 * @param dueOn last day of the limit that runs, or null while none does
 * @param amberOn from this day on the limit is near
 * @param dueAt the moment a limit in hours runs out; null for one in days
 * @param amberAt from this moment on it is near
 */
public record WorkItem(
        String taskId,
        String caseNo,
        String kind,
        String version,
        String step,
        String grp,
        boolean forApplicant,
        String area,
        String applicant,
        Instant since,
        LocalDate dueOn,
        LocalDate amberOn,
        Instant dueAt,
        Instant amberAt,
        String assignee,
        List<String> barred) {

    /** The applicant's share in a step's groups; everything else is {@code role@unit}. */
    public static final String APPLICANT = "applicant";

    /** Whether only the applicant can do it. */
    public boolean isApplicants() {
        return grp.equals(APPLICANT);
    }

    public Grant office() {
        return Grant.parse(grp);
    }

    public boolean isInHours() {
        return dueAt != null;
    }

    /** The lamp at that moment; null while no limit runs. */
    public Light light(Instant now, ZoneId zone) {
        if (dueOn == null) return null;
        if (isInHours()) return HourLimit.light(now, amberAt, dueAt);
        var today = LocalDate.ofInstant(now, zone);
        if (today.isAfter(dueOn)) return Light.RED;
        return today.isBefore(amberOn) ? Light.GREEN : Light.YELLOW;
    }
}
