package org.banjie.organisations.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Asks again before the decision what the register may have made wrong since the application: name and officers. */
@Component
class Recheck {

    /** Held against the day of the application alone. */
    private static final Set<String> AT_APPLICATION = Set.of("certificate-expired");

    private final NameRules names;
    private final OfficerRules officers;
    private final RegisteredRules registered;

    Recheck(NameRules names, OfficerRules officers, RegisteredRules registered) {
        this.names = names;
        this.officers = officers;
        this.registered = registered;
    }

    /** The errors belong to no question of the form at hand. */
    List<InputError> of(Application applied) {
        return (applied.establishes() ? founding(applied) : registered.check(applied).stream())
                .filter(error -> !AT_APPLICATION.contains(error.code()))
                .map(error -> error.at(""))
                .toList();
    }

    private Stream<InputError> founding(Application applied) {
        return Stream.of(names.check("", applied.type(), applied.name()), names.brand(applied), officers.check(applied))
                .flatMap(List::stream);
    }
}
