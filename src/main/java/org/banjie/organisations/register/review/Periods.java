package org.banjie.organisations.register.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Facts;
import org.banjie.organisations.register.rules.RegisterTables;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** The periods within the work: five days to look the papers through, ten and fifteen for the joint review. */
@Component
public class Periods {

    public static final String INTAKE = "intake";

    /** What is a breach when it is passed; the lamp may be stricter. */
    static final String SIXTY = "sixty";

    private static final String REMINDER = "joint-reminder";
    private static final String JOINT = "joint-review";

    private final RegisterTables tables;
    private final Cases cases;
    private final Facts facts;
    private final Limits limits;
    private final Clock clock;

    Periods(RegisterTables tables, Cases cases, Facts facts, Limits limits, Clock clock) {
        this.tables = tables;
        this.cases = cases;
        this.facts = facts;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param receivedOn the day the papers came that are to be looked through */
    public void startIntake(String caseNo, LocalDate receivedOn) {
        start(caseNo, INTAKE, receivedOn, "intakeDays");
    }

    public void startJoint(String caseNo) {
        start(caseNo, REMINDER, today(), "reminderDays");
        start(caseNo, JOINT, today(), "jointDays");
    }

    /** 六十日, or what holds for the matter instead: counted as the bureau has it counted. */
    public void startSixty(String caseNo, LocalDate acceptedOn) {
        var row = sixty(caseNo);
        limits.start(caseNo, SIXTY, acceptedOn, days(row), DayUnit.valueOf((String) row.get("unit")), (String)
                row.get("basis"));
    }

    /** 延长: what holds once the leader has allowed more time. @return whether it has become longer */
    public boolean extendSixty(String caseNo) {
        var row = sixty(caseNo);
        var longer = limits.find(caseNo, SIXTY)
                .filter(running -> running.isOpen() && running.length() < days(row))
                .isPresent();
        if (longer) limits.change(caseNo, SIXTY, days(row), (String) row.get("basis"));
        return longer;
    }

    public void endSixty(String caseNo) {
        limits.close(caseNo, SIXTY, today());
    }

    public void endIntake(String caseNo) {
        limits.close(caseNo, INTAKE, today());
    }

    public void endJoint(String caseNo) {
        limits.close(caseNo, REMINDER, today());
        limits.close(caseNo, JOINT, today());
    }

    /** The day the papers that are being looked through were received. */
    public LocalDate receivedOn(String caseNo) {
        return limits.find(caseNo, INTAKE).orElseThrow().startsOn();
    }

    private Map<String, Object> sixty(String caseNo) {
        return tables.decide("sixty", facts.of(cases.get(caseNo)));
    }

    private static int days(Map<String, Object> row) {
        return ((Number) row.get("days")).intValue();
    }

    private void start(String caseNo, String code, LocalDate from, String time) {
        limits.start(caseNo, code, from, tables.time(time), DayUnit.WORKING, tables.timesBasis());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
