package org.banjie.relatives.separation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banjie.cases.Cases;
import org.banjie.kinds.KindLimit;
import org.banjie.kinds.Kinds;
import org.banjie.relatives.filings.Filing;
import org.banjie.relatives.filings.Filings;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.LimitChanged;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Until when the district must have visited: within the limit of the case that waits for it
 * (民发〔2021〕57号第二十条、第二十二条), or, where the allowance is already paid, within the limit of the service guide.
 */
@Component
class VisitClock {

    private static final String WITHIN = "随原案办理期限（民发〔2021〕57号第二十条、第二十二条）";

    private final Filings filings;
    private final Cases cases;
    private final Kinds kinds;
    private final Limits limits;
    private final Clock clock;

    VisitClock(Filings filings, Cases cases, Kinds kinds, Limits limits, Clock clock) {
        this.filings = filings;
        this.cases = cases;
        this.kinds = kinds;
        this.limits = limits;
        this.clock = clock;
    }

    void start(Filing filing) {
        var own = own();
        if (filing.late()) {
            limits.start(filing.filingNo(), own.code(), LocalDate.now(clock), own.days(), own.unit(), own.basis());
            return;
        }
        var code = kinds.get(cases.get(filing.caseNo()).kind()).limit().code();
        limits.find(filing.caseNo(), code).filter(StatutoryLimit::isOpen).ifPresent(limit -> follow(filing, limit));
    }

    /** Acceptance starts the case's limit after the match; later it may be lengthened, or move with the calendar. */
    @EventListener
    void changed(LimitChanged change) {
        if (!change.limit().isOpen()) return;
        filings.of(change.subject()).stream()
                .filter(filing -> filing.ended() == null && !filing.late() && filing.filingNo() != null)
                .filter(filing -> isCaseLimit(change))
                .forEach(filing -> follow(filing, change.limit()));
    }

    private boolean isCaseLimit(LimitChanged change) {
        var kind = kinds.get(cases.get(change.subject()).kind());
        return kind.limit().code().equals(change.code());
    }

    private void follow(Filing filing, StatutoryLimit limit) {
        var days = (int) ChronoUnit.DAYS.between(limit.startsOn(), limit.dueOn());
        var running = limits.find(filing.filingNo(), own().code()).filter(StatutoryLimit::isOpen);
        if (running.isPresent()) limits.change(filing.filingNo(), own().code(), days, WITHIN);
        else limits.start(filing.filingNo(), own().code(), limit.startsOn(), days, DayUnit.CALENDAR, WITHIN);
    }

    private KindLimit own() {
        return kinds.get("relatives").limit();
    }
}
