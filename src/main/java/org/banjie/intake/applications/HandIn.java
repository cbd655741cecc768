package org.banjie.intake.applications;

import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.opening.NewCase;
import org.banjie.cases.opening.NewCases;
import org.banjie.cases.opening.Receipt;
import org.banjie.casework.contests.Contesting;
import org.banjie.casework.granting.WantedDecisions;
import org.banjie.flow.Flow;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application in: checks all of it, opens the case, starts its process. All of it happens, or nothing. */
@Service
@Transactional
public class HandIn {

    private final Kinds kinds;
    private final ApplicationCheck check;
    private final Desks desks;
    private final Agents agents;
    private final Contesting contesting;
    private final NewCases cases;
    private final CaseAnswers answers;
    private final Flow flow;
    private final Journal journal;
    private final WantedDecisions wanted;

    HandIn(
            Kinds kinds,
            ApplicationCheck check,
            Desks desks,
            Agents agents,
            Contesting contesting,
            NewCases cases,
            CaseAnswers answers,
            Flow flow,
            Journal journal,
            WantedDecisions wanted) {
        this.kinds = kinds;
        this.check = check;
        this.desks = desks;
        this.agents = agents;
        this.contesting = contesting;
        this.cases = cases;
        this.answers = answers;
        this.flow = flow;
        this.journal = journal;
        this.wanted = wanted;
    }

    /**
     * Hands an application in on behalf of whoever is signed in.
     *
     * @throws org.banjie.refusal.Invalid with every error in it
     * @throws org.banjie.refusal.Refusal BARRED when this person may not hand in this kind
     */
    public Receipt submit(Actor actor, Application application) {
        return submit(actor, application, Set.of());
    }

    /** @param papers codes of those that are there already: who applies for another may have to bring one */
    public Receipt submit(Actor actor, Application application, Set<String> papers) {
        var kind = kinds.get(application.kind());
        desks.mayFile(actor, kind);
        var checked = check.check(actor, kind, application);
        var basis = agents.demand(actor, application, papers);
        var receipt = cases.open(newCase(actor, kind, application, checked));
        answers.keep(receipt.caseNo(), kind.form(), checked.answers(), actor.uid());
        journal.record(new Act(receipt.caseNo(), actor.uid(), checked.desk(), "hand-in", Map.of("kind", kind.code())));
        if (checked.refused()) wanted.putDown(receipt.caseNo(), actor.uid(), checked.desk());
        basis.ifPresent(any -> agents.begin(actor, application, any, receipt.caseNo()));
        contesting.begin(actor, kind, receipt.caseNo(), checked.answers());
        flow.start(kind.model(), receipt.caseNo(), Map.of());
        return receipt;
    }

    private NewCase newCase(Actor actor, Kind kind, Application application, ApplicationCheck.Checked checked) {
        var applicant = application.applicant().of(kind.applicant());
        var category = checked.answers().path(kind.category().answer()).asText(null);
        return new NewCase(
                kind.code(),
                category,
                kind.prefix(category),
                checked.place().area(),
                checked.place().street(),
                checked.desk(),
                checked.place().residence(),
                applicant,
                desks.account(actor, kind, applicant, application.forAnother()),
                actor.uid());
    }
}
