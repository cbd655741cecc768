package org.banjie.worklist.appeals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.contests.Appeals;
import org.banjie.kinds.Kind;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a case contests and what contests it, as far as the reader may see both; and taking an appeal in. */
@Component
@Order(30)
class AppealPart implements CasePart {

    private final Appeals appeals;

    AppealPart(Appeals appeals) {
        this.appeals = appeals;
    }

    /** @param contested number of the case this one is against, null for none; @param open kinds an appeal can be taken in by */
    record Linked(String caseNo, String contested, List<String> against, List<Kind> open) {}

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        var linked = new Linked(
                found.caseNo(),
                appeals.contested(actor, found).map(Case::caseNo).orElse(null),
                appeals.against(actor, found).stream().map(Case::caseNo).toList(),
                actor.staff() ? appeals.open(actor, found) : List.of());
        var nothing = linked.contested() == null
                && linked.against().isEmpty()
                && linked.open().isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Part("worklist/appeals :: ofCase", linked));
    }
}
