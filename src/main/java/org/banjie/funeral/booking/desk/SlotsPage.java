package org.banjie.funeral.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.AtTheHome;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.SlotAt;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.changes.BookingMove;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.funeral.booking.slots.FreeSlots;
import org.banjie.funeral.booking.slots.Slot;
import org.banjie.numbers.CaseNumber;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of free slots, for anybody; with a case, whoever may book for it chooses here. */
@Controller
@RequestMapping("/funeral")
class SlotsPage {

    private final FreeSlots free;
    private final BookingDesk desk;
    private final Bookings bookings;
    private final AtTheHome home;
    private final Clock clock;

    SlotsPage(FreeSlots free, BookingDesk desk, Bookings bookings, AtTheHome home, Clock clock) {
        this.free = free;
        this.desk = desk;
        this.bookings = bookings;
        this.home = home;
        this.clock = clock;
    }

    /** @param forCase number of the case somebody books for; empty to look only */
    @GetMapping("/slots")
    ModelAndView slots(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(name = "case", defaultValue = "") String forCase) {
        return page("bookings/slots", shown(day), CaseNumber.orAsTyped(forCase), List.of());
    }

    /** The calendar alone, to stand in another page: {@code hx-get="/funeral/slots/calendar?day=…"}. */
    @GetMapping("/slots/calendar")
    ModelAndView part(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(name = "case", defaultValue = "") String forCase) {
        return page("bookings/slots :: calendar", shown(day), CaseNumber.orAsTyped(forCase), List.of());
    }

    @PostMapping("/bookings")
    ModelAndView hold(
            @RequestParam(name = "case") String forCase,
            @RequestParam long hall,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime start) {
        var wish = new Wish(hall, start.atZone(clock.getZone()).toInstant(), true, !home.lies(forCase));
        return Answer.to(
                () -> "/funeral/bookings/" + desk.hold(forCase, wish).id(),
                errors -> page("bookings/slots", start.toLocalDate(), forCase, errors));
    }

    @GetMapping("/bookings/{id}")
    ModelAndView booking(@PathVariable long id) {
        return booking(desk.see(id), List.of());
    }

    @PostMapping("/bookings/{id}/confirm")
    ModelAndView confirm(@PathVariable long id) {
        return done(id, () -> desk.confirm(id));
    }

    @PostMapping("/bookings/{id}/release")
    ModelAndView release(@PathVariable long id) {
        return done(id, () -> desk.release(id));
    }

    /** @param to hall and start, {@code 12@2026-02-12T10:00}, as the list of free slots gives them */
    @PostMapping("/bookings/{id}/move")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam String to,
            @RequestParam(required = false) BookingMove.Cause cause,
            @RequestParam(defaultValue = "") String back) {
        return Answer.to(
                () -> {
                    desk.move(id, wanted(to, cause));
                    return back.equals("board") ? "/funeral/board?day=" + dayOf(to) : "/funeral/bookings/" + id;
                },
                errors -> booking(desk.see(id), errors).addObject("to", to).addObject("cause", cause));
    }

    private BookingMove wanted(String to, BookingMove.Cause cause) {
        var slot = SlotAt.read(to).orElseThrow(BookingViews::unknown);
        return new BookingMove(
                slot.resource(), slot.start().atZone(clock.getZone()).toInstant(), cause);
    }

    private static String dayOf(String to) {
        return to.substring(to.indexOf('@') + 1, to.indexOf('T'));
    }

    private ModelAndView done(long id, Runnable act) {
        return Answer.to(
                () -> {
                    act.run();
                    return "/funeral/bookings/" + id;
                },
                errors -> booking(desk.see(id), errors));
    }

    private ModelAndView booking(Booking booking, List<InputError> errors) {
        var day = booking.starts().atZone(clock.getZone()).toLocalDate();
        var movable = booking.state() == BookingState.CONFIRMED && booking.part() == BookingPart.CEREMONY;
        var late = movable && !clock.instant().isBefore(bookings.movableUntil(booking));
        return new ModelAndView("bookings/booking")
                .addObject("booking", booking)
                .addObject("home", home)
                .addObject("prices", home.prices())
                .addObject("lies", home.lies(booking.caseNo()))
                .addObject("needs", booking.state() == BookingState.HELD ? bookings.needs(booking) : List.of())
                .addObject("errors", errors)
                .addObject("movable", movable && (!late || desk.isDispatcher()))
                .addObject("late", late)
                .addObject("until", movable ? bookings.movableUntil(booking) : null)
                .addObject("causes", BookingMove.Cause.values())
                .addObject("targets", movable ? targets(day) : Map.of())
                .addObject("zone", clock.getZone());
    }

    /** Where it could go: the same day and the three after. */
    private Map<LocalDate, List<Slot>> targets(LocalDate day) {
        return day.datesUntil(day.plusDays(4))
                .flatMap(one -> free.on(one).stream())
                .filter(slot -> slot.free() && slot.furnaces() > 0)
                .collect(Collectors.groupingBy(
                        slot -> slot.start().atZone(clock.getZone()).toLocalDate(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private ModelAndView page(String view, LocalDate day, String forCase, List<InputError> errors) {
        if (!forCase.isBlank()) desk.of(forCase);
        return new ModelAndView(view)
                .addObject("day", day)
                .addObject("today", LocalDate.now(clock))
                .addObject("forCase", forCase)
                .addObject("needsCar", !forCase.isBlank() && !home.lies(forCase))
                .addObject("rows", HallRow.of(free.on(day)))
                .addObject("zone", clock.getZone())
                .addObject("errors", errors);
    }

    private LocalDate shown(LocalDate day) {
        return day == null ? LocalDate.now(clock).plusDays(1) : day;
    }
}
