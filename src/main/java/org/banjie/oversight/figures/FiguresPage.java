package org.banjie.oversight.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.figures.Counted;
import org.banjie.jurisdiction.Unit;
import org.banjie.refusal.Invalid;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader or an auditor reads how many cases came and how they ended, and which ones those are. */
@Controller
public class FiguresPage {

    public static final String PATH = "/oversight/figures";

    private static final int ROWS = 50;

    private final FiguresDesk desk;
    private final FigureNames names;
    private final Sentences sentences;
    private final Clock clock;

    FiguresPage(FiguresDesk desk, FigureNames names, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.names = names;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Months that cannot be counted stay in their fields, above the usual ones. */
    @GetMapping(PATH)
    ModelAndView figures(
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            Locale locale) {
        var page = page("oversight/figures", locale).addObject("from", from).addObject("to", to);
        try {
            return shown(page.addObject("errors", List.of()), desk.span(from, to));
        } catch (Invalid cannot) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            var errors = cannot.errors().stream().map(sentences::of).toList();
            return shown(page.addObject("errors", errors), desk.span(null, null));
        }
    }

    private ModelAndView shown(ModelAndView page, MonthSpan span) {
        return page.addObject("span", span)
                .addObject("table", FigureTable.of(desk.lines(span), span))
                .addObject("counted", Counted.values());
    }

    /** @param kind code, as are street and office; blank for all. @param after number of the last case on the page before */
    @GetMapping(PATH + "/cases")
    ModelAndView cases(
            @RequestParam Counted what,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(required = false) YearMonth from,
            @RequestParam(required = false) YearMonth to,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        var page = page("oversight/figure-cases", locale);
        var span = desk.span(from, to);
        var asked = new FigureAsked(what, kind, street, office);
        var found = Slice.of(desk.behind(span, asked, after, ROWS + 1), ROWS);
        var chosen = Stream.of(asked.kind(), asked.street(), asked.office())
                .filter(one -> !one.isEmpty())
                .toList();
        return page.addObject("span", span)
                .addObject("asked", asked)
                .addObject("chosen", chosen)
                .addObject("rows", found.rows())
                .addObject("next", found.next(one -> one.caseNo()));
    }

    private ModelAndView page(String view, Locale locale) {
        var whose = desk.offices().stream().map(Unit::shown).collect(Collectors.joining(" · "));
        return new ModelAndView(view)
                .addObject("whose", whose)
                .addObject("made", ZonedDateTime.now(clock))
                .addObject("names", names.in(locale));
    }
}
