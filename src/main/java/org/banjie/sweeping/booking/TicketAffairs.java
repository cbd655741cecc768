package org.banjie.sweeping.booking;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.kinds.own.OwnAffairs;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.Tickets;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The reservations somebody has made for sweeping a grave. */
@Component
class TicketAffairs implements OwnAffairs {

    private static final int MOST = 10;

    private final Tickets tickets;
    private final Sentences sentences;

    TicketAffairs(Tickets tickets, Sentences sentences) {
        this.tickets = tickets;
        this.sentences = sentences;
    }

    @Override
    public List<Affair> of(Actor applicant, Locale locale) {
        return tickets.ofAccount(applicant.uid()).stream()
                .limit(MOST)
                .map(one -> affair(one, locale))
                .toList();
    }

    private Affair affair(Ticket ticket, Locale locale) {
        return new Affair(
                sentences.in(locale, "sweeping.title"),
                sentences.in(locale, "sweeping.state." + ticket.state()),
                ticket.day(),
                "/sweeping/tickets/" + ticket.id(),
                ticket.madeAt(),
                null);
    }
}
