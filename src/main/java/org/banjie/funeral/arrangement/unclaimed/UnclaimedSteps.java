package org.banjie.funeral.arrangement.unclaimed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.facts.Districts;
import org.banjie.flow.BpmnBean;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.Limits;

/** The verbs of the funeral model where nobody arranges it: {@code ${funeralUnclaimed.publish(caseNo)}}. */
@BpmnBean("funeralUnclaimed")
public class UnclaimedSteps {

    private static final String LIMIT = "cremation";
    private static final String BASIS = "上海市殡葬管理条例第二十四条：无人认领的，公告期满后办理";

    private final UnclaimedBodies bodies;
    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Cases cases;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    UnclaimedSteps(
            UnclaimedBodies bodies,
            TheDeceased deceased,
            Arrangers arrangers,
            CaseAnswers answers,
            Opinions opinions,
            Limits limits,
            WorkingCalendar calendar,
            Settings settings,
            Cases cases,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.bodies = bodies;
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.answers = answers;
        this.opinions = opinions;
        this.limits = limits;
        this.calendar = calendar;
        this.settings = settings;
        this.cases = cases;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nobody is known, or nobody is willing, and nobody has come since. */
    public boolean isNobodys(String caseNo) {
        return bodies.isNobodys(caseNo);
    }

    /** Where the law allows no waiting, nobody waits for a notice to end either. */
    public boolean mustWait(String caseNo) {
        return !deceased.get(caseNo).urgent();
    }

    /** The public notice begins; the days to cremate run on from its end. */
    public void publish(String caseNo) {
        var today = LocalDate.now(clock);
        var days = Integer.parseInt(settings.value("funeral", "claimNoticeDays"));
        var until = calendar.due(today, days, DayUnit.CALENDAR);
        bodies.publish(caseNo, said(caseNo, "claim-notice").text("description"), today, until);
        wait(caseNo, until);
        record(caseNo, "claim-notice-published", Map.of("until", until.toString()));
    }

    /** The end of the last day of the notice. */
    public Date noticeEnds(String caseNo) {
        return Date.from(calendar.endOf(bodies.find(caseNo).orElseThrow().endsOn()));
    }

    /** Somebody came: from here on it is a funeral like any other. */
    public void claimed(String caseNo) {
        var said = said(caseNo, "claimant");
        deceased.learn(caseNo, said);
        deceased.tell(cases.get(caseNo));
        arrangers.record(caseNo, said);
        bodies.claim(caseNo);
        record(caseNo, "body-claimed", Map.of());
    }

    /** The director has decided on cremation without relatives, on the police's written consent. */
    public void decide(String caseNo) {
        var by = opinions.lastEnding(caseNo, "Task_Unclaimed").orElseThrow().by();
        bodies.decide(caseNo, said(caseNo, "unclaimed-decision"), by);
        record(caseNo, "cremation-without-relatives", Map.of());
    }

    private void wait(String caseNo, LocalDate until) {
        var limit = limits.find(caseNo, LIMIT).orElseThrow();
        var after = Integer.parseInt(settings.value("funeral", "afterNoticeDays"));
        var length = (int) ChronoUnit.DAYS.between(limit.startsOn(), until) + after;
        if (length > limit.length()) limits.change(caseNo, LIMIT, length, BASIS);
    }

    private Answered said(String caseNo, String form) {
        return new Answered(answers.latest(caseNo, form).orElseThrow());
    }

    private void record(String caseNo, String verb, Map<String, String> detail) {
        var office = districts.of(caseNo);
        journal.record(new Act(caseNo, "system", office, verb, detail));
    }
}
