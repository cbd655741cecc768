package org.banjie.casework.standstill;

import java.util.List;
import org.banjie.flow.incidents.StuckCases;
import org.springframework.stereotype.Component;

/** What the process of a case has come to. */
@Component
class FlowSentry implements Sentry {

    private final StuckCases standings;

    FlowSentry(StuckCases standings) {
        this.standings = standings;
    }

    @Override
    public List<Standstill> look(List<String> caseNos) {
        return standings.of(caseNos).stream()
                .map(one -> new Standstill(
                        one.caseNo(), Standstill.Why.valueOf(one.why().name()), one.element()))
                .toList();
    }
}
