package org.banjie.sweeping.tickets;

import java.util.HashMap;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.sweeping.SweepingRights;
import org.springframework.stereotype.Component;

/**
 * Puts on record what is done to reservations. A citizen's own booking is on record in the ticket itself, which is never
 * rewritten: in the rush of the opening hour nothing else is written.
 */
@Component
public class TicketActs {

    private final Journal journal;

    TicketActs(Journal journal) {
        this.journal = journal;
    }

    void booked(Ticket ticket, Actor by) {
        if (by.type() != ActorType.APPLICANT) {
            record(ticket, "sweeping-booked", by, Map.of("state", ticket.state().name()));
        }
    }

    public void record(Ticket ticket, String verb, Actor by, Map<String, String> detail) {
        var all = new HashMap<>(detail);
        all.put("day", ticket.day().toString());
        all.put("party", Integer.toString(ticket.party()));
        journal.record(Act.of(chain(ticket), by, SweepingRights.BY_PHONE, verb, all));
    }

    static String chain(Ticket ticket) {
        return "sweeping/" + ticket.arrival();
    }
}
