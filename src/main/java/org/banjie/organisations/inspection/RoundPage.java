package org.banjie.organisations.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One round: how far it is, its dates, and what can be done with it. */
@Controller
@RequestMapping(RoundsPage.PATH + "/{year:[0-9]{4}}")
class RoundPage {

    private static final int ROWS = 50;

    private final RoundDesk desk;
    private final Reports reports;
    private final Batches batches;
    private final Registrars registrars;
    private final Owed owed;
    private final MessageSource texts;

    RoundPage(RoundDesk desk, Reports reports, Batches batches, Registrars registrars, Owed owed, MessageSource texts) {
        this.desk = desk;
        this.reports = reports;
        this.batches = batches;
        this.registrars = registrars;
        this.owed = owed;
        this.texts = texts;
    }

    /** New dates as they were typed. */
    record Typed(String reportBy, String registryBy, String basis) {}

    @GetMapping
    ModelAndView one(@PathVariable int year) {
        return page(year, null, List.of());
    }

    @PostMapping("/dates")
    ModelAndView shift(
            @PathVariable int year,
            @RequestParam String reportBy,
            @RequestParam String registryBy,
            @RequestParam String basis,
            Locale locale) {
        return act(
                year,
                new Typed(reportBy, registryBy, basis),
                () -> desk.shift(year, day(reportBy), day(registryBy), basis),
                locale);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable int year, Locale locale) {
        return act(year, null, () -> desk.close(year), locale);
    }

    /** Those that stand so, by code. */
    @GetMapping("/reports")
    ModelAndView reports(
            @PathVariable int year, @RequestParam Report.State state, @RequestParam(defaultValue = "") String after) {
        var round = desk.get(year);
        var found = reports.in(year, state, after, ROWS + 1);
        boolean more = found.size() > ROWS;
        var rows = more ? found.subList(0, ROWS) : found;
        return new ModelAndView("inspection/reports")
                .addObject("round", round)
                .addObject("state", state)
                .addObject("rows", registrars.seen(rows, Report::caseNo))
                .addObject("first", after.isEmpty())
                .addObject("next", more ? rows.get(ROWS - 1).uscc() : null);
    }

    private ModelAndView act(int year, Typed typed, Runnable act, Locale locale) {
        try {
            act.run();
            return new ModelAndView("redirect:" + RoundsPage.PATH + "/" + year);
        } catch (Invalid invalid) {
            return wrong(year, typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            return wrong(year, typed, List.of(), HttpStatus.CONFLICT)
                    .addObject("refusal", texts.getMessage(refusal, locale));
        }
    }

    private ModelAndView wrong(int year, Typed typed, List<InputError> errors, HttpStatus status) {
        var page = page(year, typed, errors);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(int year, Typed typed, List<InputError> errors) {
        var round = desk.get(year);
        var counts = reports.counts(year);
        return new ModelAndView("inspection/round")
                .addObject("round", round)
                .addObject("reportBy", owed.rolled(round.reportBy()))
                .addObject("registryBy", owed.rolled(round.registryBy()))
                .addObject("counts", counts)
                .addObject(
                        "through",
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                .addObject("clean", batches.countClean(year))
                .addObject("mayKeep", registrars.mayKeep())
                .addObject("mayConclude", registrars.mayConclude())
                .addObject(
                        "typed",
                        typed != null
                                ? typed
                                : new Typed(
                                        round.reportBy().toString(),
                                        round.registryBy().toString(),
                                        ""))
                .addObject("errors", errors);
    }

    /** What is no day counts as missing. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
