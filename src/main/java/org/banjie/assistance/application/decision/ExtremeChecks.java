package org.banjie.assistance.application.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Districts;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** Whether the district must look itself before it confirms (特困人员认定办法第十六条: 不低于30%). */
@Component
public class ExtremeChecks {

    private static final String EXTREME = "EXTREME";

    private final Cases cases;
    private final Districts districts;
    private final Settings settings;
    private final RandomChecks checks;
    private final Clock clock;

    ExtremeChecks(Cases cases, Districts districts, Settings settings, RandomChecks checks, Clock clock) {
        this.cases = cases;
        this.districts = districts;
        this.settings = settings;
        this.checks = checks;
        this.clock = clock;
    }

    public boolean isDrawn(String caseNo) {
        var found = cases.get(caseNo);
        if (!EXTREME.equals(found.category())) return false;
        var share = Integer.parseInt(settings.value(found.kind(), "extremeCheckShare"));
        return checks.draws(caseNo, districts.of(found), share, LocalDate.now(clock));
    }
}
