package org.banjie.sweeping.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reservation, without what is sealed.
 *
 * @param arrival its place in the order in which reservations were served
 * @param party people, the holder among them
 * @param green why the green channel is open to them; null when it is not
 * @param greenPlace whether their places are those of the green channel
 * @param usedTold the gate's own time of the check; null when the server was asked without one
 * @param account null when somebody booked by phone
 */
public record Ticket(
        UUID id,
        long arrival,
        long slot,
        long place,
        LocalDate day,
        int party,
        Green green,
        boolean greenPlace,
        TicketState state,
        String account,
        String madeBy,
        Instant madeAt,
        Instant usedAt,
        String usedGate,
        Instant usedTold) {

    /** Whether it has a token: not while it waits in line, nor when it was given back. */
    public boolean opensGate() {
        return state == TicketState.BOOKED || state == TicketState.USED;
    }
}
