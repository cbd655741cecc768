package org.banjie.kinds.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.time.DayUnit;
import org.banjie.time.Limits;
import org.springframework.stereotype.Component;

/** The periods within the work: five days to look the papers through, ten and fifteen for the joint review. */
@Component
class Periods {

    static final String INTAKE = "intake";

    private static final String REMINDER = "joint-reminder";
    private static final String JOINT = "joint-review";

    private final Tables tables;
    private final Limits limits;
    private final Clock clock;

    Periods(Tables tables, Limits limits, Clock clock) {
        this.tables = tables;
        this.limits = limits;
        this.clock = clock;
    }

    void startIntake(String caseNo) {
        start(caseNo, INTAKE, "intakeDays");
    }

    void startJoint(String caseNo) {
        start(caseNo, REMINDER, "reminderDays");
        start(caseNo, JOINT, "jointDays");
    }

    void endIntake(String caseNo) {
        limits.close(caseNo, INTAKE, today());
    }

    void endJoint(String caseNo) {
        limits.close(caseNo, REMINDER, today());
        limits.close(caseNo, JOINT, today());
    }

    /** The day the papers that are being looked through were received. */
    LocalDate receivedOn(String caseNo) {
        return limits.find(caseNo, INTAKE).orElseThrow().startsOn();
    }

    private void start(String caseNo, String code, String time) {
        limits.start(caseNo, code, today(), tables.time(time), DayUnit.WORKING, tables.timesBasis());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
