package org.banjie.oversight.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.notices.Document;
import org.banjie.notices.DocumentDownload;
import org.banjie.oversight.OversightRights;
import org.banjie.oversight.figures.FiguresDesk;
import org.banjie.oversight.figures.FiguresPage;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the reports of an office are printed, and made for months that have none yet. */
@Controller
class ReportsPage {

    private static final String PATH = FiguresPage.PATH + "/reports";

    private static final int MONTHS = 12;

    private final MonthlyReports reports;
    private final FiguresDesk desk;
    private final DocumentDownload download;
    private final SignedIn signedIn;
    private final Units units;

    ReportsPage(MonthlyReports reports, FiguresDesk desk, DocumentDownload download, SignedIn signedIn, Units units) {
        this.reports = reports;
        this.desk = desk;
        this.download = download;
        this.signedIn = signedIn;
        this.units = units;
    }

    /** @param paper null where there is none yet */
    record Row(YearMonth month, Document paper) {}

    /** @param unit code of an office of theirs; blank for the first. @param until newest month that is shown, as the last that is over */
    @GetMapping(PATH)
    ModelAndView page(@RequestParam(defaultValue = "") String unit, @RequestParam(required = false) YearMonth until) {
        return page(unit, until, List.of());
    }

    private ModelAndView page(String unit, YearMonth until, List<InputError> errors) {
        var offices = offices();
        var shown = demand(offices, unit);
        var over = reports.now().minusMonths(1);
        var newest = until == null || until.isAfter(over) ? over : until;
        var months = Stream.iterate(newest, month -> month.minusMonths(1))
                .limit(MONTHS)
                .toList();
        var made = reports.of(shown, months);
        return new ModelAndView("oversight/reports")
                .addObject("offices", offices)
                .addObject("unit", shown)
                .addObject(
                        "rows",
                        months.stream()
                                .map(month -> new Row(month, made.get(month)))
                                .toList())
                .addObject("making", OversightRights.REPORTS.over(signedIn.actor(), shown.code(), units))
                .addObject("earlier", newest.minusMonths(MONTHS))
                .addObject("errors", errors);
    }

    @PostMapping(PATH)
    ModelAndView make(@RequestParam String unit, @RequestParam YearMonth month) {
        var office = demand(offices(), unit);
        var actor = OversightRights.REPORTS.demand(signedIn.actor());
        return Answer.to(
                () -> {
                    reports.make(office, month, actor.uid());
                    return PATH + "?unit=" + office.code();
                },
                errors -> page(unit, null, errors));
    }

    @GetMapping(PATH + "/paper")
    void paper(@RequestParam String unit, @RequestParam YearMonth month, HttpServletResponse response)
            throws IOException {
        var office = demand(offices(), unit);
        var paper = reports.find(office, month).orElseThrow(ReportsPage::none);
        download.show(paper.id(), response);
    }

    /** The offices whose figures are theirs to read. */
    private List<Unit> offices() {
        return desk.streets().stream().map(units::get).filter(Unit::isOffice).toList();
    }

    /** That one, or the first where none is named. */
    private static Unit demand(List<Unit> offices, String unit) {
        return offices.stream()
                .filter(one -> unit.isBlank() || one.code().equals(unit.strip()))
                .findFirst()
                .orElseThrow(ReportsPage::none);
    }

    private static Refusal none() {
        return new Refusal(RefusalKind.NOT_FOUND, "no-report", "oversight.reports.none");
    }
}
