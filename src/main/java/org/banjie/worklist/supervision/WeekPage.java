package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.worklist.overseers.Overseers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a week, on one page that can be printed. */
@Controller
class WeekPage {

    private final SignedIn signedIn;
    private final WeekSheet sheet;
    private final WeekTellings tellings;
    private final Overseers overseers;
    private final Units units;
    private final Clock clock;

    WeekPage(SignedIn signedIn, WeekSheet sheet, WeekTellings tellings, Overseers overseers, Units units, Clock clock) {
        this.signedIn = signedIn;
        this.sheet = sheet;
        this.tellings = tellings;
        this.overseers = overseers;
        this.units = units;
        this.clock = clock;
    }

    /** Whoever opens it has read what stood of it in their worklist. */
    @GetMapping("/supervision/week")
    ModelAndView week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate of,
            @RequestParam(defaultValue = "") String street,
            Locale locale) {
        var actor = signedIn.actor();
        var view = sheet.of(actor, of, street, locale);
        tellings.read(actor.uid(), view.week());
        var streets = overseers.of(actor).streets().stream()
                .flatMap(code -> units.find(code).stream())
                .toList();
        return new ModelAndView("worklist/week")
                .addObject("view", view)
                .addObject("streets", streets)
                .addObject("whose", whose(streets, street))
                .addObject("made", ZonedDateTime.now(clock));
    }

    /** Of which unit the figures are: of the one that was chosen, else of the largest they answer for. */
    private static String whose(List<Unit> streets, String chosen) {
        return streets.stream()
                .filter(one -> chosen.isBlank() || one.code().equals(chosen))
                .min(Comparator.comparing(one -> one.code().length()))
                .map(Unit::shown)
                .orElse("");
    }
}
