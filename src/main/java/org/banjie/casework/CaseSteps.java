package org.banjie.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.casework.facts.Causes;
import org.banjie.casework.papers.Papers;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.time.hours.HourLimits;
import org.banjie.time.limits.Limits;

/** The verbs that every kind's model can use: {@code ${caseSteps.accept(caseNo)}}. */
@BpmnBean("caseSteps")
public class CaseSteps {

    /** The paper that tells of a longer limit; a kind that has none tells in its own way. */
    private static final String LONGER_LIMIT = "longer-limit";

    private final Cases cases;
    private final CaseChanges changes;
    private final Causes causes;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final CorrectionTime corrections;
    private final Limits limits;
    private final HourLimits hourLimits;
    private final Papers papers;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    CaseSteps(
            Cases cases,
            CaseChanges changes,
            Causes causes,
            Decisions decisions,
            Deadlines deadlines,
            CorrectionTime corrections,
            Limits limits,
            HourLimits hourLimits,
            Papers papers,
            Settings settings,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.causes = causes;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.limits = limits;
        this.hourLimits = hourLimits;
        this.papers = papers;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** 受理: the statutory limit starts to run. */
    @StartsLimit(StartsLimit.OF_GUIDE)
    public void accept(String caseNo) {
        var on = changes.accept(caseNo);
        deadlines.start(cases.get(caseNo), on);
    }

    /** 视为受理: nobody answered in time, so the limit runs from the day the law names. */
    @StartsLimit(StartsLimit.OF_GUIDE)
    public void acceptAsOf(String caseNo, LocalDate on) {
        deadlines.start(cases.get(caseNo), changes.accept(caseNo, on));
    }

    /** 一次性告知: back to the applicant with everything that is missing; the limit has not started. */
    public void askForCorrection(String caseNo) {
        corrections.ask(cases.get(caseNo));
        changes.enter(caseNo, CaseStatus.CORRECTION);
    }

    /** The applicant has supplied what was missing; the papers are looked at again. */
    public void resubmit(String caseNo) {
        corrections.supplied(caseNo);
        changes.enter(caseNo, CaseStatus.SUBMITTED);
    }

    /** 不予受理, with the reason given at the desk. */
    @ClosesCase
    public void decline(String caseNo) {
        finish(caseNo, CaseStatus.DECLINED.name());
    }

    /** On to the next part of the work; what has come to light until here may lengthen the limit. */
    public void enter(String caseNo, String status) {
        changes.enter(caseNo, CaseStatus.valueOf(status));
        reconsiderLimit(caseNo);
    }

    /** Prints a document of the case and keeps it; doing it again for the same occasion changes nothing. */
    public void issue(String caseNo, String document) {
        papers.issue(caseNo, document);
    }

    /** As {@link #issue}, for a paper that is issued again each time that step ends the same way or, named
     * {@code exit:<code>}, that exit is taken. */
    public void issueAfter(String caseNo, String document, String step) {
        papers.issueAfter(caseNo, document, step);
    }

    /** As {@link #issue}, once more each time. */
    public void issueAnew(String caseNo, String document) {
        papers.issueAnew(caseNo, document);
    }

    /** Sees to it that a paper that is posted names the days from today on. */
    public void issueForToday(String caseNo, String document) {
        papers.ofToday(caseNo, document);
    }

    /** Holds the running limit against the facts as they are now; a family whose limit grows is told, with the reason. */
    public void reconsiderLimit(String caseNo) {
        if (deadlines.reconsider(cases.get(caseNo))) papers.issueWhereListed(caseNo, LONGER_LIMIT);
    }

    /** Closes the case; a decision that no earlier step recorded is what led here. */
    @ClosesCase({"APPROVED", "REJECTED", "DECLINED", "WITHDRAWN", "TERMINATED", "TRANSFERRED"})
    public void finish(String caseNo, String status) {
        var nature = CaseStatus.valueOf(status);
        if (decisions.of(caseNo).isEmpty()) causes.orLastMove(caseNo).ifPresent(last -> decisions.follow(last, nature));
        limits.of(caseNo).stream()
                .filter(limit -> limit.isOpen())
                .forEach(limit -> limits.close(caseNo, limit.code(), LocalDate.now(clock)));
        hourLimits.closeAll(caseNo);
        changes.enter(caseNo, nature);
    }

    /** The decision is made: the statutory limit stops here, before it is served. */
    public void closeLimit(String caseNo) {
        deadlines.close(cases.get(caseNo), LocalDate.now(clock));
    }

    /** The statutory limit has run out while the case is open: it stays on record whatever happens afterwards. */
    public void overdue(String caseNo, String limit) {
        journal.record(new Act(caseNo, "system", cases.get(caseNo).street(), "overdue", Map.of("limit", limit)));
    }

    /** An effective-dated setting of the case's kind, for a gateway to ask. */
    public String setting(String caseNo, String name) {
        return settings.value(cases.get(caseNo).kind(), name);
    }
}
