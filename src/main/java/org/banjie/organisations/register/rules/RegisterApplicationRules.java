package org.banjie.organisations.register.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Holds an application against the conditions of its matter, and says where a foundation has to go. */
@Component
class RegisterApplicationRules implements AnswerRules {

    private final RegisterTables tables;
    private final FoundingRules founding;
    private final NameRules names;
    private final OfficerRules officers;
    private final RegisteredRules registered;

    RegisterApplicationRules(
            RegisterTables tables,
            FoundingRules founding,
            NameRules names,
            OfficerRules officers,
            RegisteredRules registered) {
        this.tables = tables;
        this.founding = founding;
        this.names = names;
        this.officers = officers;
        this.registered = registered;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public String form() {
        return "application";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var application = new OrganisationApplication(submission.answers());
        if (application.category().isBlank()) return List.of();
        return application.establishes() ? establishment(application) : registered.check(application);
    }

    private List<InputError> establishment(OrganisationApplication application) {
        if (application.type().isBlank()) return List.of();
        var place = tables.decide("place", Map.of("orgType", application.type()));
        if (!"DISTRICT".equals(place.get("place"))) {
            return List.of(RegisterFault.of("orgType", "go-elsewhere", place.get("goTo"), place.get("basis")));
        }
        var wrong = new ArrayList<InputError>();
        wrong.addAll(names.check("name", application.type(), application.name()));
        wrong.addAll(names.brand(application));
        wrong.addAll(founding.check(application));
        wrong.addAll(officers.check(application));
        return wrong;
    }
}
