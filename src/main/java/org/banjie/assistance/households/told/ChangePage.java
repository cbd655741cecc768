package org.banjie.assistance.households.told;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a family says what has changed. */
@Controller
@RequestMapping("/my/{caseNo}/changes")
class ChangePage {

    private final SignedIn signedIn;
    private final ChangeReports reports;

    ChangePage(SignedIn signedIn, ChangeReports reports) {
        this.signedIn = signedIn;
        this.reports = reports;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String caseNo, @RequestParam(required = false) String done) {
        return page(caseNo, new ReportedChange(null, ""), List.of()).addObject("done", done != null);
    }

    @PostMapping
    ModelAndView report(
            @PathVariable String caseNo,
            @RequestParam(required = false) ReportedChange.Sort sort,
            @RequestParam(defaultValue = "") String said) {
        var change = new ReportedChange(sort, said);
        return Answer.to(
                () -> {
                    reports.report(signedIn.actor(), caseNo, change);
                    return "/my/" + caseNo + "/changes?done";
                },
                errors -> page(caseNo, change, errors));
    }

    private ModelAndView page(String caseNo, ReportedChange change, List<InputError> errors) {
        reports.own(signedIn.actor(), caseNo);
        return new ModelAndView("households/change")
                .addObject("caseNo", caseNo)
                .addObject("change", change)
                .addObject("sorts", ReportedChange.Sort.values())
                .addObject("errors", errors)
                .addObject("done", false);
    }
}
