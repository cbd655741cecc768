package org.banjie.sweeping.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.banjie.sweeping.seasons.Festival;
import org.banjie.sweeping.seasons.Season;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.sweeping.tickets.Green;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.TicketState;
import org.banjie.sweeping.tickets.TicketTokens;
import org.banjie.sweeping.tickets.WantedTicket;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Grave-sweeping for programs: what is open anybody may read, reservations are their holder's. */
@RestController
@RequestMapping("/api/v1/sweeping")
class SweepingApi {

    private final Seasons seasons;
    private final VisitSlots visits;
    private final SweepingDesk desk;
    private final TicketTokens tokens;
    private final Clock clock;

    SweepingApi(Seasons seasons, VisitSlots visits, SweepingDesk desk, TicketTokens tokens, Clock clock) {
        this.seasons = seasons;
        this.visits = visits;
        this.desk = desk;
        this.tokens = tokens;
        this.clock = clock;
    }

    record SlotView(
            long id, LocalDate day, LocalTime starts, LocalTime ends, int left, int greenLeft, boolean limited) {}

    /** @param token what the picture on the ticket says; null while it waits in line */
    record TicketView(UUID id, TicketState state, LocalDate day, long slot, int party, Green green, String token) {}

    record SeasonView(
            long id,
            String place,
            String name,
            String nameEn,
            int year,
            Festival festival,
            Instant opensAt,
            int companions) {}

    @GetMapping
    List<SeasonView> seasons() {
        return seasons.current().stream().map(this::view).toList();
    }

    @GetMapping("/seasons/{id}/slots")
    List<SlotView> slots(@PathVariable long id) {
        return visits.of(seasons.get(id).id(), LocalDate.now(clock)).stream()
                .map(one -> new SlotView(
                        one.id(), one.day(), one.starts(), one.ends(), one.left(), one.greenLeft(), one.limited()))
                .toList();
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    TicketView book(@RequestBody WantedTicket wanted) {
        return view(desk.book(wanted.aloneUnlessSaid()));
    }

    @GetMapping("/tickets/{id}")
    TicketView ticket(@PathVariable UUID id) {
        return view(desk.see(id));
    }

    @PostMapping("/tickets/{id}/cancel")
    TicketView cancel(@PathVariable UUID id) {
        return view(desk.cancel(id));
    }

    /** The tickets of a caller, for whoever books by phone. The number travels in the body, for addresses are logged. */
    @PostMapping("/tickets/of")
    List<TicketView> ofCaller(@RequestBody Caller caller) {
        return desk.ofCaller(caller.idNo() == null ? "" : caller.idNo()).stream()
                .map(this::view)
                .toList();
    }

    record Caller(String idNo) {

        /** Not for logs: personal data. */
        @Override
        public String toString() {
            return "Caller[…]";
        }
    }

    private SeasonView view(Season season) {
        var place = seasons.place(season.place());
        return new SeasonView(
                season.id(),
                place.code(),
                place.name(),
                place.nameEn(),
                season.year(),
                season.festival(),
                season.opensAt(),
                season.companions());
    }

    private TicketView view(Ticket ticket) {
        return new TicketView(
                ticket.id(),
                ticket.state(),
                ticket.day(),
                ticket.slot(),
                ticket.party(),
                ticket.green(),
                ticket.opensGate() ? tokens.of(ticket.arrival()) : null);
    }
}
