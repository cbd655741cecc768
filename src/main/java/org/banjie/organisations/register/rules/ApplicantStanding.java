package org.banjie.organisations.register.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.cases.Applicant;
import org.banjie.kinds.own.ApplicantRules;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * Who may apply for an organisation on the register: somebody who holds a post in it. Anybody else, a new
 * representative whom the register does not know yet included, comes to the desk, which reads the mandate.
 */
@Component
class ApplicantStanding implements ApplicantRules {

    private final Organisations register;
    private final Officers officers;

    ApplicantStanding(Organisations register, Officers officers) {
        this.register = register;
        this.officers = officers;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public List<InputError> check(Actor actor, Applicant applicant, JsonNode answers) {
        var application = new OrganisationApplication(answers);
        if (actor.staff() || application.establishes()) return List.of();
        return application
                .uscc()
                .filter(uscc -> register.find(uscc).isPresent())
                .filter(uscc -> !officers.holdsPost(uscc, applicant.idNo()))
                .map(uscc -> List.of(RegisterFault.of("uscc", "no-post-there")))
                .orElse(List.of());
    }
}
