package org.banjie.organisations.inspection.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All rounds, and where one is opened. */
@Controller
@RequestMapping(InspectionRoom.PATH)
class RoundsPage {

    private final RoundDesk desk;
    private final SignedIn signedIn;
    private final ReportDeadline owed;
    private final Clock clock;

    RoundsPage(RoundDesk desk, SignedIn signedIn, ReportDeadline owed, Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.owed = owed;
        this.clock = clock;
    }

    /** A round and its last days, rolled. */
    record Row(InspectionRound round, LocalDate reportBy, LocalDate registryBy) {}

    @GetMapping
    ModelAndView all() {
        return page(String.valueOf(LocalDate.now(clock).getYear() - 1), List.of());
    }

    @PostMapping
    ModelAndView open(@RequestParam String year) {
        return Answer.to(
                () -> opened(year.matches("\\d{4}") ? Integer.parseInt(year) : 0),
                "year",
                errors -> page(year, errors));
    }

    private String opened(int year) {
        desk.open(year);
        return InspectionRoom.PATH + "/" + year;
    }

    private ModelAndView page(String year, List<InputError> errors) {
        var rows = desk.all().stream()
                .map(round -> new Row(round, owed.rolled(round.reportBy()), owed.rolled(round.registryBy())))
                .toList();
        return new ModelAndView("inspection/rounds")
                .addObject("rows", rows)
                .addObject("year", year)
                .addObject("mayKeep", signedIn.may(InspectionRights.KEEPING))
                .addObject("errors", errors);
    }
}
