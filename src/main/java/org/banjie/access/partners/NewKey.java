package org.banjie.access.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.refusal.InputError;

/** A key as it is asked for: whose, what it may do, and with which kinds. */
public record NewKey(String name, Set<PartnerAct> acts, Set<String> kinds) {

    private static final int LONGEST_NAME = 60;

    public NewKey {
        name = name.strip();
        acts = Set.copyOf(acts);
        kinds = Set.copyOf(kinds);
    }

    /** @param offered the codes of the kinds that there are */
    List<InputError> errors(Set<String> offered) {
        var errors = new ArrayList<InputError>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) errors.add(error("name"));
        if (acts.isEmpty()) errors.add(error("acts"));
        if (kinds.isEmpty() || !offered.containsAll(kinds)) errors.add(error("kinds"));
        return errors;
    }

    /** {@code create-case@assistance} and so on. */
    Set<String> grants() {
        return acts.stream()
                .flatMap(act -> kinds.stream().map(kind -> new Grant(act.code(), kind).toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static InputError error(String path) {
        return new InputError(path, path, "access.partners.error." + path);
    }
}
