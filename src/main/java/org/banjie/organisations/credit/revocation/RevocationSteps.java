package org.banjie.organisations.credit.revocation;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.LettingIn;
import org.banjie.casework.Received;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.kinds.Settings;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.Rulings;
import org.banjie.organisations.credit.proposals.Fact;
import org.banjie.organisations.credit.proposals.ListingProposals;
import org.banjie.organisations.register.Revoking;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;

/** The verbs of the revocation model: {@code ${revocation.revoke(caseNo)}}. */
@BpmnBean("revocation")
public class RevocationSteps {

    static final String KIND = "revocation";

    private static final String HEARING = "hearing";

    private final CaseAnswers answers;
    private final Opinions opinions;
    private final CaseSteps steps;
    private final LettingIn door;
    private final Rulings rulings;
    private final Revocations revocations;
    private final ListingProposals proposals;
    private final Revoking register;
    private final Limits limits;
    private final Received received;
    private final Settings settings;
    private final Clock clock;

    RevocationSteps(
            CaseAnswers answers,
            Opinions opinions,
            CaseSteps steps,
            LettingIn door,
            Rulings rulings,
            Revocations revocations,
            ListingProposals proposals,
            Revoking register,
            Limits limits,
            Received received,
            Settings settings,
            Clock clock) {
        this.answers = answers;
        this.opinions = opinions;
        this.steps = steps;
        this.door = door;
        this.rulings = rulings;
        this.revocations = revocations;
        this.proposals = proposals;
        this.register = register;
        this.limits = limits;
        this.received = received;
        this.settings = settings;
        this.clock = clock;
    }

    @ClosesCase
    public void drop(String caseNo) {
        revocations.close(caseNo, "DROPPED", today());
        steps.finish(caseNo, CaseStatus.TERMINATED.name());
    }

    /** From the day after the notice was served run the working days to ask for a hearing (行政处罚法第六十四条). */
    @StartsLimit("hearing")
    public void openWindow(String caseNo) {
        door.letIn(caseNo);
        var served = answers.latest(caseNo, "serve-intention").orElseThrow().path("servedOn");
        var days = Integer.parseInt(settings.value(KIND, "hearingDays"));
        limits.start(caseNo, HEARING, LocalDate.parse(served.asText()), days, DayUnit.WORKING, "行政处罚法第六十四条、第八十五条");
    }

    /** On the day its answer came, however much later it is entered; without one today. */
    public void closeWindow(String caseNo) {
        limits.close(caseNo, HEARING, received.on(caseNo, CreditModel.ANSWER, "answer"));
    }

    public boolean asksForHearing(String caseNo) {
        return opinions.lastEnding(caseNo, CreditModel.ANSWER)
                .map(answer -> answer.outcome().equals("HEARING"))
                .orElse(false);
    }

    /** 撤销: the decision, the register and the proposal for the list of serious dishonesty are one. */
    public void revoke(String caseNo) {
        rulings.record(caseNo, CaseStatus.APPROVED);
        revocations.close(caseNo, "REVOKED", today());
        var revoked = revocations.find(caseNo).orElseThrow();
        var by = opinions.lastEnding(caseNo, CreditModel.DECIDE).orElseThrow().by();
        // before the register forgets it: those that have ended are on no roll
        proposals.found(Fact.of(revoked.uscc(), "SERIOUS", "REVOKED", revoked.year(), today()), "system");
        register.revoke(revoked.uscc(), caseNo, by);
    }

    public void decline(String caseNo) {
        rulings.record(caseNo, CaseStatus.REJECTED);
        revocations.close(caseNo, "NOT_REVOKED", today());
    }

    @ClosesCase
    public void close(String caseNo) {
        rulings.close(caseNo);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
