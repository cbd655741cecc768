package org.banjie.organisations.inspection;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All rounds, and where one is opened. */
@Controller
@RequestMapping(RoundsPage.PATH)
class RoundsPage {

    static final String PATH = "/inspection";

    private final RoundDesk desk;
    private final Registrars registrars;
    private final Owed owed;
    private final MessageSource texts;
    private final Clock clock;

    RoundsPage(RoundDesk desk, Registrars registrars, Owed owed, MessageSource texts, Clock clock) {
        this.desk = desk;
        this.registrars = registrars;
        this.owed = owed;
        this.texts = texts;
        this.clock = clock;
    }

    /** A round and its last days, rolled. */
    record Row(Round round, LocalDate reportBy, LocalDate registryBy) {}

    @GetMapping
    ModelAndView all() {
        return page(String.valueOf(LocalDate.now(clock).getYear() - 1), List.of());
    }

    @PostMapping
    ModelAndView open(@RequestParam String year, Locale locale) {
        try {
            int wanted = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
            desk.open(wanted);
            return new ModelAndView("redirect:" + PATH + "/" + wanted);
        } catch (Invalid invalid) {
            return wrong(year, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            return wrong(
                    year,
                    List.of(new InputError("year", refusal.type(), texts.getMessage(refusal, locale))),
                    HttpStatus.CONFLICT);
        }
    }

    private ModelAndView wrong(String year, List<InputError> errors, HttpStatus status) {
        var page = page(year, errors);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String year, List<InputError> errors) {
        var rows = desk.all().stream()
                .map(round -> new Row(round, owed.rolled(round.reportBy()), owed.rolled(round.registryBy())))
                .toList();
        return new ModelAndView("inspection/rounds")
                .addObject("rows", rows)
                .addObject("year", year)
                .addObject("mayKeep", registrars.mayKeep())
                .addObject("errors", errors);
    }
}
