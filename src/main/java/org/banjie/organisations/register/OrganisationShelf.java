package org.banjie.organisations.register;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.springframework.stereotype.Component;

/** The register of organisations, which everybody may read, for the search of the desk. */
@Component
class OrganisationShelf implements Shelf {

    private final Organisations organisations;

    OrganisationShelf(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<FoundFile> find(Actor actor, String typed, int most) {
        return organisations.having(typed, "", most).stream()
                .map(one ->
                        new FoundFile("organisations.found", one.name(), one.uscc(), "/organisations/" + one.uscc()))
                .toList();
    }
}
