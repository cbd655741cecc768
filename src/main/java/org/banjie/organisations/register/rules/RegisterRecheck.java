package org.banjie.organisations.register.rules;

import java.util.List;
import java.util.stream.Stream;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Asks again before the decision what the register may have made wrong since the application: name and officers. */
@Component
public class RegisterRecheck {

    private final NameRules names;
    private final OfficerRules officers;
    private final RegisteredRules registered;

    RegisterRecheck(NameRules names, OfficerRules officers, RegisteredRules registered) {
        this.names = names;
        this.officers = officers;
        this.registered = registered;
    }

    /** The errors belong to no question of the form at hand. */
    public List<InputError> of(OrganisationApplication applied) {
        return (applied.establishes() ? founding(applied) : registered.check(applied).stream())
                .map(error -> error.at(""))
                .toList();
    }

    private Stream<InputError> founding(OrganisationApplication applied) {
        return Stream.of(names.check("", applied.type(), applied.name()), names.brand(applied), officers.check(applied))
                .flatMap(List::stream);
    }
}
