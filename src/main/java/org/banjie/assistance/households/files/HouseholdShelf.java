package org.banjie.assistance.households.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.assistance.households.HouseholdRights;
import org.banjie.finding.FoundFile;
import org.banjie.finding.Shelf;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The files of households, for the search of the desk. */
@Component
class HouseholdShelf implements Shelf {

    private final HouseholdFiles files;
    private final Units units;

    HouseholdShelf(HouseholdFiles files, Units units) {
        this.files = files;
        this.units = units;
    }

    @Override
    public List<FoundFile> find(Actor actor, String typed, int most) {
        if (!HouseholdRights.READING.has(actor)) return List.of();
        return files.find(actor, typed, 0, most).stream().map(this::file).toList();
    }

    @Override
    public String name() {
        return "households.title";
    }

    @Override
    public String all(String typed) {
        return "/households?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8);
    }

    private FoundFile file(HouseholdSearch.Found found) {
        return new FoundFile(
                "households.found", found.head(), units.get(found.area()).shown(), "/households/" + found.id());
    }
}
