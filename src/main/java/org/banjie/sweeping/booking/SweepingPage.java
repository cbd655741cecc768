package org.banjie.sweeping.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.sweeping.seasons.Season;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.SweepingPlace;
import org.banjie.sweeping.seasons.VisitSlot;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.sweeping.tickets.Ticket;
import org.banjie.sweeping.tickets.TicketHolders;
import org.banjie.sweeping.tickets.TicketState;
import org.banjie.sweeping.tickets.TicketTokens;
import org.banjie.sweeping.tickets.Tickets;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where people reserve, look at their ticket and give it back; stewards do the same for whoever calls. */
@Controller
@RequestMapping("/sweeping")
class SweepingPage {

    private final Seasons seasons;
    private final VisitSlots visits;
    private final Tickets tickets;
    private final TicketHolders holders;
    private final SweepingDesk desk;
    private final TicketTokens tokens;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Sentences sentences;

    SweepingPage(
            Seasons seasons,
            VisitSlots visits,
            Tickets tickets,
            TicketHolders holders,
            SweepingDesk desk,
            TicketTokens tokens,
            SignedIn signedIn,
            Clock clock,
            Sentences sentences) {
        this.seasons = seasons;
        this.visits = visits;
        this.tickets = tickets;
        this.holders = holders;
        this.desk = desk;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.clock = clock;
        this.sentences = sentences;
    }

    /** A season with its days, as the page shows it. */
    record Shown(Season season, SweepingPlace place, boolean open, Map<LocalDate, List<VisitSlot>> days) {}

    /** A ticket of one's own. */
    record Own(Ticket ticket, VisitSlot visit, SweepingPlace place) {}

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("sweeping/all")
                .addObject(
                        "seasons", seasons.current().stream().map(this::shown).toList())
                .addObject("mine", desk.mine().stream().map(this::own).toList())
                .addObject("now", clock.instant());
    }

    @GetMapping("/slots/{id}")
    ModelAndView form(@PathVariable long id) {
        return form(id, BookingForm.EMPTY, List.of());
    }

    @PostMapping("/slots/{id}")
    ModelAndView book(@PathVariable long id, @ModelAttribute("typed") BookingForm typed) {
        return Answer.to(
                () -> "/sweeping/tickets/" + desk.book(typed.wanted(id)).id(), errors -> form(id, typed, errors));
    }

    @GetMapping("/tickets/{id}")
    ModelAndView ticket(@PathVariable UUID id) {
        var ticket = desk.see(id);
        return about("sweeping/ticket", ticket)
                .addObject("token", ticket.opensGate() ? tokens.of(ticket.arrival()) : null)
                .addObject("before", ticket.state() == TicketState.WAITING ? tickets.before(ticket) : 0);
    }

    /** Asks once: the place goes to somebody else and does not come back. */
    @GetMapping("/tickets/{id}/cancel")
    ModelAndView sure(@PathVariable UUID id) {
        return about("sweeping/cancel", desk.see(id));
    }

    @PostMapping("/tickets/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        desk.cancel(id);
        return "redirect:/sweeping/tickets/" + id;
    }

    private ModelAndView about(String view, Ticket ticket) {
        var own = own(ticket);
        var waits = ticket.state() == TicketState.BOOKED || ticket.state() == TicketState.WAITING;
        return new ModelAndView(view)
                .addObject("own", own)
                .addObject("holder", holders.name(ticket.id()))
                .addObject(
                        "cancellable",
                        waits && LocalDateTime.now(clock).isBefore(own.visit().over()));
    }

    private ModelAndView form(long id, BookingForm typed, List<InputError> errors) {
        var visit = visits.get(id);
        var season = seasons.get(visit.season());
        return new ModelAndView("sweeping/slot")
                .addObject("visit", visit)
                .addObject("season", season)
                .addObject("place", seasons.place(season.place()))
                .addObject("byPhone", signedIn.actor().type() == ActorType.STAFF)
                .addObject("typed", typed)
                .addObject("full", errors.stream().anyMatch(one -> one.code().equals("full")))
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    private Shown shown(Season season) {
        return new Shown(
                season,
                seasons.place(season.place()),
                !clock.instant().isBefore(season.opensAt()),
                visits.byDay(season.id(), LocalDate.now(clock)));
    }

    private Own own(Ticket ticket) {
        return new Own(ticket, visits.get(ticket.slot()), seasons.place(ticket.place()));
    }
}
