package org.banjie.sweeping.tickets;

import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Books and cancels places, first come first served. Who may for whom is for {@code booking.SweepingDesk} to have asked. */
@Service
public class Reservations {

    private final Turnstile turnstile;
    private final Counter counter;

    Reservations(Turnstile turnstile, Counter counter) {
        this.turnstile = turnstile;
        this.counter = counter;
    }

    /**
     * Books, or puts in line where that is wanted and nothing is left.
     *
     * @throws Refusal CONFLICT when it is not open yet, over, full, or the person has a ticket for the place and day
     */
    public Ticket book(WantedTicket wanted, Actor by) {
        return turnstile.through(() -> counter.book(wanted, by));
    }

    /** Gives the places back; the first in line moves up. Said twice changes nothing. */
    public Ticket cancel(UUID id, Actor by) {
        return counter.cancel(id, by);
    }
}
