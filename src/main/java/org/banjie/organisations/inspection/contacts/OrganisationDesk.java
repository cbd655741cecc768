package org.banjie.organisations.inspection.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.register.Roll;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registry keeps of organisations for their inspection: the phone on file, and whether it is a charity. */
@Service
@Transactional
public class OrganisationDesk {

    private final SignedIn signedIn;
    private final Roll roll;
    private final OrganisationContacts contacts;
    private final Charities charities;
    private final Journal journal;

    OrganisationDesk(
            SignedIn signedIn, Roll roll, OrganisationContacts contacts, Charities charities, Journal journal) {
        this.signedIn = signedIn;
        this.roll = roll;
        this.contacts = contacts;
        this.charities = charities;
        this.journal = journal;
    }

    /** A phone to be put on file. */
    public record Contact(String uscc, String phone) {

        @Override
        public String toString() {
            return "Contact[" + uscc + "]";
        }
    }

    /** All of them or none. @throws Invalid with every line that is wrong, at {@code contacts[n]}, from 0 */
    public void contacts(List<Contact> all) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        var wrong = new ArrayList<InputError>();
        for (var i = 0; i < all.size(); i++) check(all.get(i), "contacts[" + i + "]", i + 1, wrong);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        all.forEach(one -> {
            contacts.set(one.uscc(), one.phone(), by.uid());
            record(one.uscc(), by, "phone-on-file");
        });
    }

    /** 慈善组织: holds from the next round that is opened. */
    public void charity(String uscc, boolean recognised) {
        var by = signedIn.demand(InspectionRights.CONCLUDING);
        if (roll.find(uscc).isEmpty()) {
            throw new Invalid(List.of(InspectionFault.of("uscc", "unknown-organisation", uscc, 1)));
        }
        if (recognised) charities.add(uscc, by.uid());
        else charities.remove(uscc);
        record(uscc, by, recognised ? "charity" : "no-charity");
    }

    private void check(Contact one, String path, int line, List<InputError> wrong) {
        if (one.uscc() == null || roll.find(one.uscc()).isEmpty()) {
            wrong.add(InspectionFault.of(path + ".uscc", "unknown-organisation", String.valueOf(one.uscc()), line));
        }
        if (one.phone() == null || !one.phone().matches("1[3-9]\\d{9}")) {
            wrong.add(InspectionFault.of(path + ".phone", "mobile", line));
        }
    }

    private void record(String uscc, Actor by, String verb) {
        var chain = "inspection/organisation/" + uscc;
        journal.record(Act.of(chain, by, InspectionRights.CONCLUDING, verb, Map.of()));
    }
}
