package org.banjie.organisations.register.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.banjie.organisations.register.DossierRights;
import org.banjie.organisations.register.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The register of organisations, which everybody may read, for the search of the desk: it leads to the file, or to the public page. */
@Component
class OrganisationShelf implements Shelf {

    private final Organisations organisations;

    OrganisationShelf(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<FoundFile> find(Actor actor, String typed, int most) {
        var file = DossierRights.READING.has(actor);
        return organisations.having(typed, "", most).stream()
                .map(one -> new FoundFile(
                        "organisations.found",
                        one.name(),
                        one.uscc(),
                        file ? DossierRights.path(one.uscc()) : "/organisations/" + one.uscc()))
                .toList();
    }

    @Override
    public String name() {
        return "organisations.title";
    }

    @Override
    public String all(String typed) {
        return "/organisations?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8);
    }
}
