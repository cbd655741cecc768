package org.banjie.organisations.credit.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.LettingIn;
import org.banjie.casework.Received;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.Rulings;
import org.banjie.organisations.credit.proposals.ProposalRows;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;

/** The verbs of the listing model: {@code ${listing.list(caseNo)}}. */
@BpmnBean("listing")
public class ListingSteps {

    private static final String STATEMENT = "statement";

    private final Cases cases;
    private final CaseAnswers answers;
    private final CaseSteps steps;
    private final LettingIn door;
    private final Rulings rulings;
    private final ProposalRows rows;
    private final CreditListing listing;
    private final Limits limits;
    private final Received received;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    ListingSteps(
            Cases cases,
            CaseAnswers answers,
            CaseSteps steps,
            LettingIn door,
            Rulings rulings,
            ProposalRows rows,
            CreditListing listing,
            Limits limits,
            Received received,
            Settings settings,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.steps = steps;
        this.door = door;
        this.rulings = rulings;
        this.rows = rows;
        this.listing = listing;
        this.limits = limits;
        this.received = received;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** The ground does not hold: nobody is told of it. */
    @ClosesCase
    public void drop(String caseNo) {
        rows.close(caseNo, "DROPPED", today());
        steps.finish(caseNo, CaseStatus.TERMINATED.name());
    }

    /** From the day after the notice was served run the working days to be heard. */
    @StartsLimit("statement")
    public void openWindow(String caseNo) {
        door.letIn(caseNo);
        var served = answers.latest(caseNo, "serve-notice").orElseThrow().path("servedOn");
        var days = Integer.parseInt(settings.value(CreditModel.LISTING, "statementDays"));
        limits.start(caseNo, STATEMENT, LocalDate.parse(served.asText()), days, DayUnit.WORKING, "社会组织信用信息管理办法");
    }

    /** On the day its statement came, however much later it is entered; without one today. */
    public void closeWindow(String caseNo) {
        limits.close(caseNo, STATEMENT, received.on(caseNo, CreditModel.STATEMENT_STEP, STATEMENT));
    }

    /** 列入: decision, entry and publication are one. */
    public void list(String caseNo) {
        rulings.record(caseNo, CaseStatus.APPROVED);
        rows.close(caseNo, "LISTED", today());
        listing.enter(cases.get(caseNo), rows.find(caseNo).orElseThrow());
        journal.record(new Act(caseNo, "system", "", "credit-listed", Map.of()));
    }

    public void decline(String caseNo) {
        rulings.record(caseNo, CaseStatus.REJECTED);
        rows.close(caseNo, "NOT_LISTED", today());
    }

    @ClosesCase
    public void close(String caseNo) {
        rulings.close(caseNo);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
