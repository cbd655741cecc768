package org.banjie.organisations.inspection.rounds;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.inspection.InspectionRights;
import org.banjie.organisations.inspection.InspectionRoom;
import org.banjie.organisations.inspection.SeenReports;
import org.banjie.organisations.inspection.reports.CleanReports;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One round: how far it is, its dates, and what can be done with it. */
@Controller
@RequestMapping(InspectionRoom.PATH + "/{year:[0-9]{4}}")
class RoundPage {

    private static final int ROWS = 50;

    private final RoundDesk desk;
    private final InspectionReports reports;
    private final CleanReports clean;
    private final SignedIn signedIn;
    private final SeenReports seen;
    private final ReportDeadline owed;

    RoundPage(
            RoundDesk desk,
            InspectionReports reports,
            CleanReports clean,
            SignedIn signedIn,
            SeenReports seen,
            ReportDeadline owed) {
        this.desk = desk;
        this.reports = reports;
        this.clean = clean;
        this.signedIn = signedIn;
        this.seen = seen;
        this.owed = owed;
    }

    @GetMapping
    ModelAndView one(@PathVariable int year) {
        return page(year, null, List.of());
    }

    @PostMapping("/dates")
    ModelAndView shift(@PathVariable int year, NewDates typed, @RequestParam(defaultValue = "") String seen) {
        return act(year, typed, () -> desk.shift(year, typed, seen));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable int year) {
        return act(year, null, () -> desk.close(year));
    }

    /** Those that stand so, by code. */
    @GetMapping("/reports")
    ModelAndView reports(
            @PathVariable int year,
            @RequestParam InspectionReport.State state,
            @RequestParam(defaultValue = "") String after) {
        var round = desk.get(year);
        var slice = Slice.of(reports.in(year, state, after, ROWS + 1), ROWS);
        return new ModelAndView("inspection/reports")
                .addObject("round", round)
                .addObject("state", state)
                .addObject("rows", seen.among(slice.rows(), InspectionReport::caseNo))
                .addObject("first", after.isEmpty())
                .addObject("next", slice.next(InspectionReport::uscc));
    }

    private ModelAndView act(int year, NewDates typed, Runnable act) {
        return Answer.to(
                () -> {
                    act.run();
                    return InspectionRoom.PATH + "/" + year;
                },
                errors -> page(year, typed, errors));
    }

    private ModelAndView page(int year, NewDates typed, List<InputError> errors) {
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
                .addObject("clean", clean.count(year))
                .addObject("mayKeep", signedIn.may(InspectionRights.KEEPING))
                .addObject("mayConclude", signedIn.may(InspectionRights.CONCLUDING))
                .addObject("typed", typed != null ? typed : NewDates.of(round))
                .addObject("errors", errors);
    }
}
