package org.banjie.sweeping.tickets;

import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.notices.messages.Messages;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.VisitSlot;
import org.banjie.sweeping.seasons.VisitSlots;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who wait for places, strictly one after the other: who stands first and is more people than have left is not
 * passed by a smaller party.
 */
@Component
public class WaitingLine {

    private final VisitSlots visits;
    private final Tickets tickets;
    private final TicketHolders holders;
    private final Seasons seasons;
    private final Messages messages;
    private final TicketActs acts;

    WaitingLine(
            VisitSlots visits,
            Tickets tickets,
            TicketHolders holders,
            Seasons seasons,
            Messages messages,
            TicketActs acts) {
        this.visits = visits;
        this.tickets = tickets;
        this.holders = holders;
        this.seasons = seasons;
        this.messages = messages;
        this.acts = acts;
    }

    /** Gives what is free to the first in line, and tells them. */
    @Transactional
    public void moveUp(long slot) {
        var visit = visits.lock(slot);
        var free = visit.quota() - visit.taken();
        for (var first = tickets.firstInLine(slot);
                first.isPresent() && first.get().party() <= free;
                first = tickets.firstInLine(slot)) {
            var ticket = first.get();
            tickets.enter(ticket.id(), TicketState.BOOKED);
            visits.count(slot, ticket.party(), 0, -1);
            free -= ticket.party();
            acts.record(ticket, "sweeping-moved-up", Actor.SYSTEM, Map.of());
            tell(ticket, visit);
        }
    }

    private void tell(Ticket ticket, VisitSlot visit) {
        var place = seasons.place(ticket.place());
        messages.write(
                TicketActs.chain(ticket),
                holders.phone(ticket.id()),
                Locale.CHINESE,
                "sweeping-moved-up",
                place.name(),
                visit.starts() + "–" + visit.ends(),
                visit.day());
    }
}
