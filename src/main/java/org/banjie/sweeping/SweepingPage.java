package org.banjie.sweeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people reserve, look at their ticket and give it back; stewards do the same for whoever calls. */
@Controller
@RequestMapping("/sweeping")
class SweepingPage {

    private final Seasons seasons;
    private final Visits visits;
    private final Tickets tickets;
    private final SweepingDesk desk;
    private final Tokens tokens;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Sentences sentences;

    SweepingPage(
            Seasons seasons,
            Visits visits,
            Tickets tickets,
            SweepingDesk desk,
            Tokens tokens,
            SignedIn signedIn,
            Clock clock,
            Sentences sentences) {
        this.seasons = seasons;
        this.visits = visits;
        this.tickets = tickets;
        this.desk = desk;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.clock = clock;
        this.sentences = sentences;
    }

    /** A season with its days, as the page shows it. */
    record Shown(Season season, Place place, boolean open, Map<LocalDate, List<Visit>> days) {}

    /** A ticket of one's own. */
    record Own(Ticket ticket, Visit visit, Place place) {}

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
        return form(id, Map.of(), List.of());
    }

    @PostMapping("/slots/{id}")
    ModelAndView book(@PathVariable long id, @RequestParam Map<String, String> typed) {
        try {
            return new ModelAndView(
                    "redirect:/sweeping/tickets/" + desk.book(wanted(id, typed)).id());
        } catch (Invalid invalid) {
            return form(id, typed, invalid.errors());
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            return form(id, typed, List.of(InputError.of("", refusal)))
                    .addObject("full", refusal.type().equals("full"));
        }
    }

    @GetMapping("/tickets/{id}")
    ModelAndView ticket(@PathVariable UUID id) {
        var ticket = desk.see(id);
        var valid = ticket.state() == TicketState.BOOKED || ticket.state() == TicketState.USED;
        return new ModelAndView("sweeping/ticket")
                .addObject("own", own(ticket))
                .addObject("token", valid ? tokens.of(ticket.arrival()) : null)
                .addObject("before", ticket.state() == TicketState.WAITING ? tickets.before(ticket) : 0);
    }

    @PostMapping("/tickets/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        desk.cancel(id);
        return "redirect:/sweeping/tickets/" + id;
    }

    private ModelAndView form(long id, Map<String, String> typed, List<InputError> errors) {
        var visit = visits.get(id);
        var season = seasons.get(visit.season());
        var page = new ModelAndView("sweeping/slot")
                .addObject("visit", visit)
                .addObject("season", season)
                .addObject("place", seasons.place(season.place()))
                .addObject("byPhone", signedIn.actor().type() == ActorType.STAFF)
                .addObject("typed", typed)
                .addObject("full", false)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static Wanted wanted(long slot, Map<String, String> typed) {
        var companions = typed.getOrDefault("companions", "").strip();
        return new Wanted(
                slot,
                typed.get("name"),
                typed.get("idNo"),
                typed.get("phone"),
                companions.matches("\\d{1,3}") ? Integer.parseInt(companions) : -1,
                typed.getOrDefault("disability", ""),
                typed.containsKey("queue"));
    }

    private Shown shown(Season season) {
        var days = visits.of(season.id(), LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(Visit::day, LinkedHashMap::new, Collectors.toList()));
        return new Shown(season, seasons.place(season.place()), !clock.instant().isBefore(season.opensAt()), days);
    }

    private Own own(Ticket ticket) {
        return new Own(ticket, visits.get(ticket.slot()), seasons.place(ticket.place()));
    }
}
