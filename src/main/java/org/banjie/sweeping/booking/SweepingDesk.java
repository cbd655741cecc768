package org.banjie.sweeping.booking;

import java.util.List;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.numbers.IdentityPaper;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sweeping.SweepingRights;
import org.banjie.sweeping.tickets.Reservations;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.Tickets;
import org.banjie.sweeping.tickets.WantedTicket;
import org.springframework.stereotype.Service;

/** Who may book for whom: people for themselves, stewards and dispatchers for whoever calls. */
@Service
public class SweepingDesk {

    private final SignedIn signedIn;
    private final ApplicantAccounts accounts;
    private final Reservations reservations;
    private final Tickets tickets;

    SweepingDesk(SignedIn signedIn, ApplicantAccounts accounts, Reservations reservations, Tickets tickets) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.reservations = reservations;
        this.tickets = tickets;
    }

    Ticket book(WantedTicket wanted) {
        var actor = signedIn.actor();
        if (actor.type() == ActorType.APPLICANT) return reservations.book(own(wanted, actor), actor);
        return reservations.book(wanted, SweepingRights.BY_PHONE.demand(actor));
    }

    Ticket cancel(UUID id) {
        var ticket = see(id);
        return reservations.cancel(ticket.id(), signedIn.actor());
    }

    /** A ticket of one's own; staff who book by phone see those of callers. Others learn nothing. */
    Ticket see(UUID id) {
        var actor = signedIn.actor();
        return tickets.find(id)
                .filter(ticket ->
                        SweepingRights.BY_PHONE.has(actor) || actor.uid().equals(ticket.account()))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-ticket", "sweeping.ticket.unknown"));
    }

    List<Ticket> mine() {
        return signedIn.find()
                .filter(actor -> actor.type() == ActorType.APPLICANT)
                .map(actor -> tickets.ofAccount(actor.uid()))
                .orElse(List.of());
    }

    /** The tickets of a caller. */
    List<Ticket> ofCaller(String idNo) {
        signedIn.demand(SweepingRights.BY_PHONE);
        var number = IdentityPaper.normal(idNo);
        return IdentityPaper.of(number).isEmpty() ? List.of() : tickets.ofPerson(number);
    }

    private WantedTicket own(WantedTicket wanted, Actor actor) {
        var identity =
                accounts.find(actor.uid()).orElseThrow(SweepingDesk::barred).identity();
        if (identity.kind() != ApplicantKind.PERSON) throw barred();
        return new WantedTicket(
                wanted.slot(),
                wanted.name(),
                identity.number(),
                identity.phone(),
                wanted.companions(),
                wanted.disability(),
                wanted.queue());
    }

    private static Refusal barred() {
        return new Refusal(RefusalKind.BARRED, "not-your-office", "sweeping.barred");
    }
}
