package org.banjie.oversight.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banjie.access.SignedIn;
import org.banjie.oversight.OversightRights;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Answer;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarFiles;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.CalendarYear;
import org.banjie.time.calendar.CalendarYears;
import org.banjie.time.limits.Limits;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where administrators look after the working calendar: see a year, propose to mend a day or to load the next notice, see
 * which limits that would move, and confirm what a colleague has proposed.
 */
@Controller
@RequestMapping("/oversight/calendar")
class CalendarPage {

    /** Limits that are told one by one. */
    static final int SHOWN = 20;

    private final CalendarYears years;
    private final CalendarDesk desk;
    private final WaitingChange waiting;
    private final Limits limits;
    private final SignedIn signedIn;
    private final Sentences sentences;
    private final Clock clock;

    CalendarPage(
            CalendarYears years,
            CalendarDesk desk,
            WaitingChange waiting,
            Limits limits,
            SignedIn signedIn,
            Sentences sentences,
            Clock clock) {
        this.years = years;
        this.desk = desk;
        this.waiting = waiting;
        this.limits = limits;
        this.signedIn = signedIn;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String thisYear() {
        return "redirect:/oversight/calendar/" + LocalDate.now(clock).getYear();
    }

    @GetMapping("/{year}")
    ModelAndView year(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var shown = shown(year);
        var page = page(shown, shown.source(), CalendarFiles.text(shown.days()), List.of());
        if (day != null && day.getYear() == year) {
            page.addObject("chosen", day).addObject("chosenDay", shown.day(day).orElse(null));
        }
        return page;
    }

    /** Proposes the year from the text of its notice. */
    @PostMapping("/{year}")
    ModelAndView propose(
            @PathVariable int year,
            @RequestParam String source,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.propose(year, source, days(text), seen);
                    return saved(year, "oversight.calendar.proposed", next);
                },
                errors -> refused(year, source, text, errors));
    }

    private static List<CalendarDay> days(String text) {
        try {
            return CalendarFiles.days(text);
        } catch (CalendarFiles.NotADay wrong) {
            throw new Invalid(List.of(new InputError("text", "line", "oversight.calendar.line", wrong.getMessage())));
        }
    }

    /** Empty for a day that goes back to the week. */
    private static Optional<CalendarDay.Kind> kind(String typed) {
        if (typed.equals("WEEK")) return Optional.empty();
        var known = Arrays.stream(CalendarDay.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
        if (known.isEmpty()) throw new Refusal(RefusalKind.INVALID, "unknown-kind", "oversight.calendar.unknown-kind");
        return known;
    }

    /** Proposes to make one day a holiday or a working day, or ({@code WEEK}) gives it back to the week. */
    @PostMapping("/{year}/day")
    ModelAndView change(
            @PathVariable int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        var wanted = kind(kind);
        return Answer.to(
                () -> {
                    desk.propose(day, wanted, name.strip());
                    return saved(year, "oversight.calendar.proposed", next);
                },
                errors -> {
                    var shown = shown(year);
                    return page(shown, shown.source(), CalendarFiles.text(shown.days()), errors)
                            .addObject("chosen", day)
                            .addObject("chosenDay", shown.day(day).orElse(null));
                });
    }

    /** Puts in place what a colleague has proposed. */
    @PostMapping("/{year}/change/{id}/confirm")
    String confirm(@PathVariable int year, @PathVariable long id, RedirectAttributes next) {
        desk.confirm(year, id);
        return "redirect:" + saved(year, "oversight.calendar.loaded", next, Integer.toString(year));
    }

    @PostMapping("/{year}/change/{id}/drop")
    String drop(@PathVariable int year, @PathVariable long id, RedirectAttributes next) {
        desk.drop(year, id);
        return "redirect:" + saved(year, "oversight.calendar.dropped", next);
    }

    private String saved(int year, String key, RedirectAttributes next, Object... arguments) {
        next.addFlashAttribute("done", sentences.of(key, arguments));
        return "/oversight/calendar/" + year;
    }

    /**
     * Nothing that was typed is lost; what is wrong with a line of the text is shown at the text. What somebody else has
     * saved meanwhile stands beside it, and has been seen now.
     */
    private ModelAndView refused(int year, String source, String text, List<InputError> errors) {
        var shown = errors.stream()
                .map(error -> error.path().equals("source") ? error : error.at("text"))
                .toList();
        var there = shown(year);
        return page(there, source, text, shown)
                .addObject("theirs", there.source() + "\n" + CalendarFiles.text(there.days()));
    }

    private ModelAndView page(CalendarYear year, String source, String text, List<InputError> errors) {
        signedIn.demand(OversightRights.CALENDAR);
        return new ModelAndView("oversight/calendar")
                .addObject("year", YearView.of(year))
                .addObject("published", years.published(year.year()).isPresent())
                .addObject("waiting", waiting.of(year))
                .addObject("running", limits.runningThrough(year.year()))
                .addObject("choices", choices())
                .addObject("source", source)
                .addObject("text", text)
                .addObject("seen", desk.seen(year.year()))
                .addObject("errors", errors)
                .addObject("today", LocalDate.now(clock));
    }

    /** A year nobody knows anything about yet is drawn with its weekends, so that it can be loaded. */
    private CalendarYear shown(int year) {
        if (!choices().contains(year)) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-such-year", "oversight.calendar.none", Integer.toString(year));
        }
        try {
            return years.get(year);
        } catch (CalendarNotLoaded unknown) {
            return CalendarYear.of(year, "", List.of());
        }
    }

    /** From the first loaded year to the one after the last, or after this year. */
    private List<Integer> choices() {
        var loaded = years.loaded();
        var last = Math.max(loaded.get(loaded.size() - 1), LocalDate.now(clock).getYear()) + 1;
        return IntStream.rangeClosed(loaded.get(0), last).boxed().toList();
    }
}
