package org.banjie.intake.applications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Cases;
import org.banjie.cases.mandates.Mandate;
import org.banjie.cases.mandates.Mandate.Basis;
import org.banjie.cases.mandates.Mandates;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.stereotype.Component;

/** What makes somebody the agent of an applicant, and what follows when the case begins. */
@Component
public class Agents {

    /** The paper that proves guardianship. */
    public static final String GUARDIANSHIP = "guardianship";

    private final ApplicantAccounts accounts;
    private final Agreements agreements;
    private final Mandates mandates;
    private final Kinds kinds;
    private final Cases cases;
    private final Journal journal;
    private final Messages messages;

    Agents(
            ApplicantAccounts accounts,
            Agreements agreements,
            Mandates mandates,
            Kinds kinds,
            Cases cases,
            Journal journal,
            Messages messages) {
        this.accounts = accounts;
        this.agreements = agreements;
        this.mandates = mandates;
        this.kinds = kinds;
        this.cases = cases;
        this.journal = journal;
        this.messages = messages;
    }

    /**
     * What the mandate would rest on now; empty without any.
     *
     * @param papers codes of those that are there
     */
    public Optional<Basis> basis(Actor actor, Application application, Set<String> papers) {
        var guardian = AgentRelation.GUARDIAN.name().equals(application.agent().relation());
        if (guardian && papers.contains(GUARDIANSHIP)) return Optional.of(Basis.GUARDIAN);
        if (agreements.holds(actor, application)) return Optional.of(Basis.CODE);
        return papers.contains(AgentCheck.PAPER) ? Optional.of(Basis.PAPER) : Optional.empty();
    }

    /** @throws Invalid for whoever applies for another who has not agreed */
    Optional<Basis> demand(Actor actor, Application application, Set<String> papers) {
        if (!application.forAnother()) return Optional.empty();
        var basis = basis(actor, application, papers);
        if (basis.isEmpty()) throw new Invalid(List.of(unagreed()));
        return basis;
    }

    public static InputError unagreed() {
        return new InputError("agent.consent", "not-agreed", "intake.agent.wrong.not-agreed");
    }

    /** They act for the applicant from now on, and both are told; an agreement is good for one case. */
    void begin(Actor actor, Application application, Basis basis, String caseNo) {
        var identity =
                accounts.find(actor.uid()).map(ApplicantAccount::identity).orElseThrow();
        var agent = application.agent();
        mandates.give(new Mandate(
                null,
                caseNo,
                actor.uid(),
                agent.called(),
                identity.number(),
                identity.phone(),
                agent.relation(),
                basis,
                null));
        if (basis == Basis.CODE) agreements.spend(actor, application, caseNo);
        var found = cases.get(caseNo);
        var detail = Map.of("basis", basis.name(), "relation", agent.relation());
        journal.record(new Act(caseNo, actor.uid(), found.street(), "mandate-given", detail));
        var matter = kinds.get(found.kind()).matter(found.category()).zh();
        messages.write(
                caseNo,
                application.applicant().reached(),
                Locale.CHINA,
                "mandate-given",
                matter,
                caseNo,
                agent.called());
    }
}
