package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.Case;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** Until when an applicant is to supply what is missing, where the kind's guide sets a time for it. */
@Component
class CorrectionTime {

    /** Code of the limit, and name of the setting: a number of working days. */
    static final String CODE = "correction";

    private final Kinds kinds;
    private final Settings settings;
    private final Limits limits;
    private final Clock clock;

    CorrectionTime(Kinds kinds, Settings settings, Limits limits, Clock clock) {
        this.kinds = kinds;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    void ask(Case found) {
        if (!kinds.get(found.kind()).settings().containsKey(CODE)) return;
        var days = Integer.parseInt(settings.value(found.kind(), CODE));
        var basis = settings.basis(found.kind(), CODE);
        limits.start(found.caseNo(), CODE, LocalDate.now(clock), days, DayUnit.WORKING, basis);
    }

    void supplied(String caseNo) {
        limits.find(caseNo, CODE).ifPresent(running -> limits.close(caseNo, CODE, LocalDate.now(clock)));
    }
}
