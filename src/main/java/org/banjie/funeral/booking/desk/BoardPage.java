package org.banjie.funeral.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.funeral.booking.resources.ResourceType;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dispatcher's day: halls by hours, furnaces, vehicles. The part that changes is asked for again every few seconds. */
@Controller
@RequestMapping("/funeral/board")
class BoardPage {

    private final DayBoard board;
    private final CabinetBoard cabinets;
    private final BookingDesk desk;
    private final Recusals recusals;
    private final Clock clock;

    BoardPage(DayBoard board, CabinetBoard cabinets, BookingDesk desk, Recusals recusals, Clock clock) {
        this.board = board;
        this.cabinets = cabinets;
        this.desk = desk;
        this.recusals = recusals;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView day(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return page("bookings/board", day == null ? LocalDate.now(clock) : day);
    }

    @GetMapping("/cells")
    ModelAndView part(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return page("bookings/board :: board", day);
    }

    /** A car came back, and the step that says so by itself has not been done. */
    @PostMapping("/cars/{booking}/back")
    ModelAndView back(
            @PathVariable long booking, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        desk.back(booking);
        return new ModelAndView("redirect:/funeral/board?day=" + day);
    }

    private ModelAndView page(String view, LocalDate day) {
        var actor = desk.dispatcher();
        var barred = recusals.casesBarredFor(actor.uid());
        var rows = board.on(day, barred);
        var today = day.equals(LocalDate.now(clock));
        return new ModelAndView(view)
                .addObject("day", day)
                .addObject("zone", clock.getZone())
                .addObject("now", clock.instant())
                .addObject("today", today)
                .addObject("cabinets", today ? cabinets.lines(barred) : List.of())
                .addObject("freeCabinets", today ? cabinets.free() : 0)
                .addObject("halls", rows.get(ResourceType.HALL))
                .addObject("furnaces", rows.get(ResourceType.FURNACE))
                .addObject("vehicles", rows.get(ResourceType.VEHICLE));
    }
}
