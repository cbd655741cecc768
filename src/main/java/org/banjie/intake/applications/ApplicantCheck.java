package org.banjie.intake.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.forms.FormValidator;
import org.banjie.kinds.Kind;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Holds what is said of the applicant against the shared form, and an account holder's own number against it. */
@Component
public class ApplicantCheck {

    private static final ObjectMapper JSON =
            new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_EMPTY);

    private final ApplicantForms forms;
    private final FormValidator validator;
    private final ApplicantAccounts accounts;
    private final OwnName own;
    private final AgentCheck agents;

    ApplicantCheck(
            ApplicantForms forms, FormValidator validator, ApplicantAccounts accounts, OwnName own, AgentCheck agents) {
        this.forms = forms;
        this.validator = validator;
        this.accounts = accounts;
        this.own = own;
        this.agents = agents;
    }

    /** As {@link #check(Actor, Kind, Application.Person)}; of somebody else where one applies for them. */
    public List<InputError> check(Actor actor, Kind kind, Application application) {
        if (!application.forAnother()) return check(actor, kind, application.applicant());
        var errors = fields(kind, application.applicant());
        errors.addAll(agents.check(actor, kind, application));
        return errors;
    }

    /** Of applicants who fill in for themselves, and of whoever stands at a counter. */
    public List<InputError> check(Actor actor, Kind kind, Application.Person person) {
        var errors = fields(kind, person);
        if (errors.isEmpty() && isSomebodyElse(actor, person)) {
            errors.add(new InputError("applicant.idNo", "not-yourself", "intake.not-yourself"));
        }
        if (errors.isEmpty()) {
            own.of(actor)
                    .filter(name -> !Typed.sameName(name, person.called()))
                    .ifPresent(name -> errors.add(
                            new InputError("applicant.name", "not-your-name", "intake.not-your-name", name)));
        }
        return errors;
    }

    private List<InputError> fields(Kind kind, Application.Person person) {
        var errors = new ArrayList<InputError>();
        validator
                .validate(forms.of(kind), JSON.valueToTree(person))
                .forEach(error -> errors.add(error.at("applicant." + error.path())));
        return errors;
    }

    private boolean isSomebodyElse(Actor actor, Application.Person person) {
        return actor.type() == ActorType.APPLICANT
                && accounts.find(actor.uid())
                        .filter(account -> isOneself(account.identity(), person.number()))
                        .isEmpty();
    }

    /** Of whom only a phone is known, their number follows when the office has seen it. */
    private static boolean isOneself(ApplicantIdentity identity, String number) {
        return identity.isPhoneOnly() ? number.isEmpty() : identity.number().equals(number);
    }
}
