package org.banjie.worklist.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.materials.Material;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of a case, what its reader put in at a step of it: a village clerk shows whoever asks when and where the
 * notice hung, long after she posted it.
 */
@Component
@Order(40)
class GatheredPart implements CasePart {

    private final Gathering gathering;
    private final Rights rights;
    private final Kinds kinds;

    GatheredPart(Gathering gathering, Rights rights, Kinds kinds) {
        this.gathering = gathering;
        this.rights = rights;
        this.kinds = kinds;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        if (rights.sight(actor, found) == Sight.FULL) return Optional.empty();
        var kind = kinds.get(found.kind());
        var own = gathering.ownOf(actor, found).stream()
                .map(file -> new Own(
                        file, kind.paper(file.code()).orElseThrow().name().in(locale)))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("worklist/gathering :: ofCase", new Kept(found.caseNo(), own)));
    }

    record Kept(String caseNo, List<Own> files) {}

    /** @param paper which paper it is, in words */
    record Own(Material file, String paper) {}
}
