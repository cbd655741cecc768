package org.banjie.organisations.inspection.contacts;

import java.util.ArrayList;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.register.DossierPart;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Under which phone an organisation is reached, and whether it is a charity. The number is the registry's; others read it covered. */
@Component
@Order(10)
class ContactOfOrganisation implements DossierPart {

    private final OrganisationContacts contacts;
    private final Charities charities;
    private final Sentences sentences;

    ContactOfOrganisation(OrganisationContacts contacts, Charities charities, Sentences sentences) {
        this.contacts = contacts;
        this.charities = charities;
        this.sentences = sentences;
    }

    @Override
    public String title() {
        return "inspection.dossier.contact";
    }

    @Override
    public List<Line> of(Actor actor, String uscc) {
        var lines = new ArrayList<Line>();
        contacts.phone(uscc)
                .map(phone -> InspectionRights.CONCLUDING.has(actor) ? phone : Mask.phone(phone))
                .ifPresent(phone -> lines.add(new Line(null, sentences.of("inspection.dossier.phone"), phone, null)));
        if (charities.has(uscc)) {
            lines.add(new Line(null, sentences.of("inspection.dossier.charity"), "", null));
        }
        return lines;
    }
}
