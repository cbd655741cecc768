package org.banjie.intake.applications;

import java.util.ArrayList;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.cases.ApplicantType;
import org.banjie.kinds.Kind;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Who may hand in for somebody else, and what has to be said of both. Whether the other agrees is asked apart. */
@Component
public class AgentCheck {

    /** The paper that makes somebody an agent; a kind that does not know it is handed in by applicants themselves. */
    public static final String PAPER = "mandate";

    private final ApplicantAccounts accounts;
    private final OwnName own;

    AgentCheck(ApplicantAccounts accounts, OwnName own) {
        this.accounts = accounts;
        this.own = own;
    }

    /** Whether somebody may apply for a person in this kind, and this person for others: they are known by a number. */
    public boolean may(Actor actor, Kind kind) {
        return kind.applicant() == ApplicantType.PERSON
                && !kind.identityMayFollow()
                && kind.paper(PAPER).isPresent()
                && actor.type() == ActorType.APPLICANT
                && identity(actor).kind() == ApplicantKind.PERSON;
    }

    /** Everything wrong with who applies for whom; the applicant's own fields are checked apart. */
    List<InputError> check(Actor actor, Kind kind, Application application) {
        var agent = application.agent();
        if (!may(actor, kind)) return List.of(wrong("agent", "not-here"));
        var errors = new ArrayList<InputError>();
        if (agent.called().isEmpty()) errors.add(wrong("agent.name", "name"));
        own.of(actor)
                .filter(name -> !agent.called().isEmpty() && !Typed.sameName(name, agent.called()))
                .ifPresent(name ->
                        errors.add(new InputError("agent.name", "not-your-name", "intake.not-your-name", name)));
        if (!AgentRelation.knows(agent.relation())) errors.add(wrong("agent.relation", "relation"));
        var identity = identity(actor);
        var person = application.applicant();
        if (identity.number().equals(person.number())) errors.add(wrong("applicant.idNo", "yourself"));
        if (identity.isReachedBy(person.reached())) errors.add(wrong("applicant.phone", "your-phone"));
        return errors;
    }

    private ApplicantIdentity identity(Actor actor) {
        return accounts.find(actor.uid()).map(ApplicantAccount::identity).orElseThrow();
    }

    private static InputError wrong(String path, String code) {
        return new InputError(path, "agent-" + code, "intake.agent.wrong." + code);
    }
}
