package org.banjie.assistance.application.objections.desk;

import org.banjie.assistance.application.objections.notice.Notices;
import org.banjie.cases.Case;
import org.banjie.kinds.own.ExitTimes;
import org.springframework.stereotype.Component;

/**
 * Nobody objects to a notice that was never put up (民发〔2021〕57号第十九条); what comes after its last day is entered as
 * late. A complaint may come at any time.
 */
@Component
class ObjectionTimes implements ExitTimes {

    private final Notices notices;

    ObjectionTimes(Notices notices) {
        this.notices = notices;
    }

    @Override
    public boolean canEnter(Case found, String exit) {
        return !exit.equals(Effects.OBJECT)
                || notices.of(found.kind())
                        .map(noticed -> noticed.days(found.caseNo()).isPresent())
                        .orElse(true);
    }
}
