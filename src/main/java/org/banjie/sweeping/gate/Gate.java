package org.banjie.sweeping.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.TicketActs;
import org.banjie.sweeping.tickets.TicketState;
import org.banjie.sweeping.tickets.TicketTokens;
import org.banjie.sweeping.tickets.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in, each ticket once, whatever gate it comes to. */
@Service
@Transactional
public class Gate {

    private final Tickets tickets;
    private final VisitSlots visits;
    private final TicketTokens tokens;
    private final TicketActs acts;
    private final Clock clock;

    Gate(Tickets tickets, VisitSlots visits, TicketTokens tokens, TicketActs acts, Clock clock) {
        this.tickets = tickets;
        this.visits = visits;
        this.tokens = tokens;
        this.acts = acts;
        this.clock = clock;
    }

    /** What a gate says of a ticket. */
    public enum Result {
        ADMITTED,
        /** Somebody has come in with it before. */
        ALREADY,
        OTHER_DAY,
        OTHER_PLACE,
        /** Cancelled, or still in line. */
        NOT_BOOKED,
        FORGED
    }

    /**
     * The answer to one check.
     *
     * @param party how many people it is for; 0 unless it is a ticket of ours
     * @param hours the time it is for
     * @param usedAt when it was let in before; null when it was not
     */
    public record Checked(String token, Result result, int party, String hours, Instant usedAt) {}

    /**
     * @param at when it was shown: a gate without the network tells afterwards. A moment to come counts as now
     */
    public Checked check(long place, String token, Instant at, String gate, Actor by) {
        var shown = at == null || at.isAfter(clock.instant()) ? clock.instant() : at;
        var found = tokens.arrival(token).flatMap(tickets::byArrival);
        if (found.isEmpty()) return new Checked(token, Result.FORGED, 0, "", null);
        var ticket = found.get();
        var visit = visits.get(ticket.slot());
        var result = result(ticket, place, shown, at, gate, by);
        return new Checked(token, result, ticket.party(), visit.starts() + "–" + visit.ends(), ticket.usedAt());
    }

    private Result result(Ticket ticket, long place, Instant shown, Instant told, String gate, Actor by) {
        var day = shown.atZone(clock.getZone()).toLocalDate();
        if (ticket.place() != place) return Result.OTHER_PLACE;
        if (!ticket.day().equals(day)) return Result.OTHER_DAY;
        if (ticket.state() == TicketState.USED) return again(ticket, told, gate, by);
        if (ticket.state() != TicketState.BOOKED) return Result.NOT_BOOKED;
        return tickets.use(ticket.arrival(), shown, told, gate) ? Result.ADMITTED : Result.ALREADY;
    }

    /** The same check told twice, because its answer was lost, is no second use. */
    private Result again(Ticket ticket, Instant told, String gate, Actor by) {
        if (told != null && told.equals(ticket.usedTold()) && gate.equals(ticket.usedGate())) return Result.ADMITTED;
        acts.record(ticket, "sweeping-shown-again", by, Map.of("gate", gate));
        return Result.ALREADY;
    }

    /** One ticket as a gate keeps it for when the network is down. */
    public record Known(long arrival, String hash, int party, String hours, boolean used) {}

    /** The tickets of a day, {@code limit} after an arrival; hashes, from which no ticket can be made. */
    public List<Known> known(long place, LocalDate day, long after, int limit) {
        return tickets.forGate(place, day, after, limit).stream()
                .map(ticket -> {
                    var visit = visits.get(ticket.slot());
                    return new Known(
                            ticket.arrival(),
                            TicketTokens.hash(tokens.of(ticket.arrival())),
                            ticket.party(),
                            visit.starts() + "–" + visit.ends(),
                            ticket.state() == TicketState.USED);
                })
                .toList();
    }
}
