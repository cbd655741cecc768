package org.banjie.organisations.credit.lists;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.register.DossierPart;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything an organisation was ever listed for, in its file; the public page has only what stands. */
@Component
@Order(30)
class EntriesOfOrganisation implements DossierPart {

    private final ListEntries entries;
    private final Sentences sentences;

    EntriesOfOrganisation(ListEntries entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    @Override
    public String title() {
        return "credit.dossier";
    }

    @Override
    public List<Line> of(Actor actor, String uscc) {
        if (!CreditRights.LOOKING.has(actor)) return List.of();
        return entries.of(uscc).stream().map(this::line).toList();
    }

    private Line line(ListEntry one) {
        var ground = sentences.of("credit.ground." + one.ground());
        var text = one.removedOn() == null
                ? sentences.of("credit.dossier.stands", ground)
                : sentences.of("credit.dossier.removed", ground, one.removedOn().toString());
        return new Line(one.listedOn(), sentences.of("credit.list." + one.list()), text, one.caseNo());
    }
}
