package org.banjie.sweeping.tickets;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sweeping.seasons.Season;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.VisitSlot;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.sweeping.tickets.Tickets.Pool;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives places out and takes them back, each in one transaction. */
@Service
@Transactional
class Counter {

    private final Seasons seasons;
    private final VisitSlots visits;
    private final Tickets tickets;
    private final WaitingLine line;
    private final TicketActs acts;
    private final Clock clock;

    Counter(Seasons seasons, VisitSlots visits, Tickets tickets, WaitingLine line, TicketActs acts, Clock clock) {
        this.seasons = seasons;
        this.visits = visits;
        this.tickets = tickets;
        this.line = line;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Books, or puts in line where that is wanted and nothing is left.
     *
     * @throws Refusal CONFLICT when it is not open yet, over, full, or the person has a ticket for the place and day
     */
    Ticket book(WantedTicket wanted, Actor by) {
        var visit = visits.get(wanted.slot());
        var season = seasons.get(visit.season());
        WantedCheck.demand(wanted, season);
        demandOpen(visit, season);
        var holder =
                new Holder(Typed.name(wanted.name()), IdentityPaper.normal(wanted.idNo()), Typed.phone(wanted.phone()));
        var green = green(wanted, holder, visit, season);
        try {
            var ticket = tickets.get(place(visit, season, holder, wanted, green, by));
            acts.booked(ticket, by);
            return ticket;
        } catch (DuplicateKeyException again) {
            throw refused("one-per-day", "sweeping.again");
        }
    }

    /**
     * Gives the places back; the first in line moves up. Said twice changes nothing.
     *
     * @throws Refusal CONFLICT when the ticket was let in, or its time is over
     */
    Ticket cancel(UUID id, Actor by) {
        var visit = visits.lock(tickets.get(id).slot());
        var ticket = tickets.get(id);
        if (ticket.state() == TicketState.CANCELLED) return ticket;
        if (ticket.state() == TicketState.USED) throw refused("used", "sweeping.used");
        if (isOver(visit)) throw refused("over", "sweeping.cancel.over");
        tickets.enter(id, TicketState.CANCELLED);
        if (ticket.state() == TicketState.WAITING) visits.count(visit.id(), 0, 0, -1);
        else if (ticket.greenPlace()) visits.count(visit.id(), 0, -ticket.party(), 0);
        else visits.count(visit.id(), -ticket.party(), 0, 0);
        acts.record(ticket, "sweeping-cancelled", by, Map.of());
        line.moveUp(visit.id());
        return tickets.get(id);
    }

    private UUID place(VisitSlot visit, Season season, Holder holder, WantedTicket wanted, Green green, Actor by) {
        var party = wanted.companions() + 1;
        Optional<UUID> taken = Optional.empty();
        // a question of this moment too, without sealing anything
        if (green == null && !wanted.queue() && visit.left() < party) throw refused("full", "sweeping.full");
        if (green != null) taken = take(Pool.GREEN, visit, season, holder, party, green, by);
        if (taken.isEmpty()) taken = take(Pool.OPEN, visit, season, holder, party, green, by);
        if (taken.isPresent()) return taken.get();
        if (!wanted.queue()) throw refused("full", "sweeping.full");
        var waits = take(Pool.LINE, visit, season, holder, party, green, by)
                .orElseThrow(() -> refused("full", "sweeping.full"));
        // somebody can have cancelled in between
        line.moveUp(visit.id());
        return waits;
    }

    private Optional<UUID> take(
            Pool pool, VisitSlot visit, Season season, Holder holder, int party, Green green, Actor by) {
        return tickets.take(pool, visit, season.place(), holder, party, green, by);
    }

    private void demandOpen(VisitSlot visit, Season season) {
        var now = clock.instant();
        if (now.isBefore(season.opensAt())) throw refused("not-open", "sweeping.not-open");
        if (isOver(visit)) throw refused("over", "sweeping.over");
        if (!visit.limited()) throw refused("not-needed", "sweeping.not-needed");
    }

    private boolean isOver(VisitSlot visit) {
        return !LocalDateTime.now(clock).isBefore(visit.over());
    }

    private static Green green(WantedTicket wanted, Holder holder, VisitSlot visit, Season season) {
        var age = IdentityPaper.ageOn(holder.idNo(), visit.day());
        if (age.isPresent() && age.getAsInt() >= season.greenAge()) return Green.AGE;
        return WantedCheck.blank(wanted.disability()) ? null : Green.DISABLED;
    }

    private static Refusal refused(String type, String key) {
        return new Refusal(RefusalKind.CONFLICT, type, key);
    }
}
