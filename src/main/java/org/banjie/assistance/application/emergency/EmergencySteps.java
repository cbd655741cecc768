package org.banjie.assistance.application.emergency;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.time.limits.Limits;

/**
 * The verbs of an emergency (急难型临时救助): aid first, papers after (先行救助，事后补齐手续; 国发〔2014〕47号).
 */
@BpmnBean("emergency")
public class EmergencySteps {

    private static final String TEMPORARY = "TEMPORARY";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final CaseHousehold household;
    private final AidFirst aid;
    private final Kinds kinds;
    private final Limits limits;
    private final Journal journal;
    private final Clock clock;

    EmergencySteps(
            Cases cases,
            CaseAnswers answers,
            Opinions opinions,
            CaseHousehold household,
            AidFirst aid,
            Kinds kinds,
            Limits limits,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.household = household;
        this.aid = aid;
        this.kinds = kinds;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the case is one where help cannot wait for papers; no more once that has been decided. */
    public boolean isEmergency(String caseNo) {
        var today = LocalDate.now(clock);
        if (opinions.lastEnding(caseNo, AssistanceModel.AID_FIRST).isPresent()) return false;
        return TEMPORARY.equals(cases.get(caseNo).category())
                && household.application(caseNo).circumstances(today).emergency();
    }

    /** Paid now; the papers are due by the end of the case's limit, and the alarm rings then. */
    public void payFirst(String caseNo) {
        var opinion = opinions.lastEnding(caseNo, AssistanceModel.AID_FIRST).orElseThrow();
        var amount = new BigDecimal(
                answers.latest(caseNo, "aid-first").orElseThrow().path("amount").asText());
        var limit = kinds.get(cases.get(caseNo).kind()).limit().code();
        var due = limits.find(caseNo, limit).orElseThrow().dueOn();
        aid.pay(caseNo, new AidFirst.Payment(amount, LocalDate.now(clock), opinion.by(), due));
        var detail = Map.of("amount", amount.toPlainString(), "papersDue", due.toString());
        journal.record(new Act(caseNo, opinion.by(), opinion.office(), "aid-first", detail));
    }

    /** The papers are there and signed. */
    public void closePapers(String caseNo) {
        aid.close(caseNo, LocalDate.now(clock));
    }
}
