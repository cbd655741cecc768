package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;

/**
 * Limits that a model starts itself, as long as a setting of the guide says, which has its first day and its basis:
 * {@code ${caseLimits.days(caseNo, 'publicity', 'publicityDays')}}. A timer behind it waits for
 * {@code ${limits.due(caseNo, 'publicity')}}.
 */
@BpmnBean("caseLimits")
public class CaseLimits {

    private final Cases cases;
    private final Settings settings;
    private final Limits limits;
    private final Clock clock;

    CaseLimits(Cases cases, Settings settings, Limits limits, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    /** So many calendar days from today, which is not counted (民法典 201); what ran before of that name ends. */
    @StartsLimit(StartsLimit.NAMED)
    public void days(String caseNo, String limit, String setting) {
        start(caseNo, limit, setting, DayUnit.CALENDAR);
    }

    /** As {@link #days}, in working days. */
    @StartsLimit(StartsLimit.NAMED)
    public void workingDays(String caseNo, String limit, String setting) {
        start(caseNo, limit, setting, DayUnit.WORKING);
    }

    private void start(String caseNo, String limit, String setting, DayUnit unit) {
        var today = LocalDate.now(clock);
        var kind = cases.get(caseNo).kind();
        var running = limits.find(caseNo, limit).filter(found -> found.isOpen());
        if (running.filter(found -> !found.startsOn().equals(today)).isPresent()) limits.close(caseNo, limit, today);
        limits.start(
                caseNo,
                limit,
                today,
                Integer.parseInt(settings.value(kind, setting)),
                unit,
                settings.basis(kind, setting));
    }
}
