package org.banjie.assistance.application.publicity;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.PostingDay;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** Putting a proposal before the public (公示), and ending that before its time. */
@Component
public class PublicNotice {

    /** Code of the limit that the model's publicity timer waits for. */
    private static final String LIMIT = "publicity";

    private final Cases cases;
    private final CaseChanges changes;
    private final PostingDay posted;
    private final Proposals proposals;
    private final Publicities publicities;
    private final AssistanceTables tables;
    private final Limits limits;
    private final Clock clock;

    PublicNotice(
            Cases cases,
            CaseChanges changes,
            PostingDay posted,
            Proposals proposals,
            Publicities publicities,
            AssistanceTables tables,
            Limits limits,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.posted = posted;
        this.proposals = proposals;
        this.publicities = publicities;
        this.tables = tables;
        this.limits = limits;
        this.clock = clock;
    }

    /** The notice has been posted: its days are counted from the day on which it was (民发〔2021〕57号第十九条). */
    public void start(String caseNo) {
        var from = posted.of(caseNo);
        var category = proposals.latest(caseNo).orElseThrow().category();
        var period = PublicityPeriod.of(tables, category, from);
        var limit = limits.start(caseNo, LIMIT, from, period.days(), period.unit(), period.basis());
        publicities.add(caseNo, cases.get(caseNo).area(), new Publicity(from, limit.dueOn(), null));
        changes.enter(caseNo, CaseStatus.PUBLICISED);
    }

    /**
     * Whether what is proposed hung before, word for word and in the same village, and its category is not put up again
     * after a new inquiry.
     */
    public boolean isEnough(String caseNo) {
        var category = proposals.latest(caseNo).orElseThrow().category();
        return publicities.hungIn(caseNo, cases.get(caseNo).area())
                && proposals.isAsBefore(caseNo)
                && !PublicityPeriod.of(tables, category, LocalDate.now(clock)).again();
    }

    /** Its days are over: what follows is the decision, and the case is not before the public any more. */
    public void over(String caseNo) {
        changes.enter(caseNo, CaseStatus.IN_REVIEW);
    }

    /** It is taken down before its time: the case goes back into review. */
    public void end(String caseNo) {
        var today = LocalDate.now(clock);
        publicities.takeDown(caseNo, today);
        limits.close(caseNo, LIMIT, today);
        changes.enter(caseNo, CaseStatus.IN_REVIEW);
    }
}
