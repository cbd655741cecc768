package org.banjie.tracking.wishes;

import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.mail.Addresses;
import org.banjie.notices.wishes.WishRows;
import org.banjie.notices.wishes.Wishes;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants say of the messages they want; that they said so is on record, an address is not. */
@Service
@Transactional
class WishesDesk {

    private final SignedIn signedIn;
    private final WishRows rows;
    private final Addresses addresses;
    private final Journal journal;

    WishesDesk(SignedIn signedIn, WishRows rows, Addresses addresses, Journal journal) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.addresses = addresses;
        this.journal = journal;
    }

    Wishes of() {
        return rows.of(applicant().uid());
    }

    void want(boolean sms, boolean mail) {
        var by = applicant();
        rows.want(by.uid(), sms, mail);
        record(by, "messages-wanted", Map.of("sms", Boolean.toString(sms), "mail", Boolean.toString(mail)));
    }

    /** @throws Refusal as {@link Addresses#ask} */
    void ask(String address) {
        addresses.ask(applicant().uid(), address);
    }

    /** @throws Invalid as {@link Addresses#prove}; the try counts all the same */
    @Transactional(noRollbackFor = Invalid.class)
    void prove(String code) {
        var by = applicant();
        addresses.prove(by.uid(), code);
        record(by, "mail-proved", Map.of());
    }

    void drop() {
        var by = applicant();
        rows.drop(by.uid());
        record(by, "mail-dropped", Map.of());
    }

    private void record(Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act("messages/" + by.uid(), by.uid(), "", verb, detail));
    }

    private Actor applicant() {
        var actor = signedIn.actor();
        if (actor.type() != ActorType.APPLICANT) {
            throw new Refusal(RefusalKind.BARRED, "not-yours", "kinds.not-on-file");
        }
        return actor;
    }
}
