package org.banjie.assistance.monitoring.benefits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.grants.Category;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where benefits nobody applies for are proposed, reviewed and approved. */
@Controller
@RequestMapping(BenefitsPage.PATH)
class BenefitsPage {

    static final String PATH = "/monitoring/benefits";

    private static final int ROWS = 25;
    private static final int ENTRIES = 50;

    private final BenefitDesk desk;
    private final BenefitFile file;
    private final SignedIn signedIn;

    BenefitsPage(BenefitDesk desk, BenefitFile file, SignedIn signedIn) {
        this.desk = desk;
        this.file = file;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return page(before, BenefitProposal.blank(), List.of());
    }

    @PostMapping
    ModelAndView propose(BenefitProposal proposal) {
        return Answer.to(
                () -> PATH + "/" + desk.propose(proposal), "name", errors -> page(Long.MAX_VALUE, proposal, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        return show(id, after, List.of());
    }

    @PostMapping("/{id}/exclusions")
    String exclude(
            @PathVariable long id,
            @RequestParam long grant,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long after) {
        desk.exclude(id, grant, reason);
        return "redirect:" + PATH + "/" + id + "?after=" + after;
    }

    @PostMapping("/{id}/approve")
    ModelAndView approve(@PathVariable long id) {
        try {
            desk.approve(id);
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (Refusal refusal) {
            if (!refusal.type().equals("four-eyes")) throw refusal;
            var page = show(id, 0, List.of(InputError.of("", refusal)));
            page.setStatus(HttpStatus.FORBIDDEN);
            return page;
        }
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable long id) {
        desk.drop(id);
        return "redirect:" + PATH + "/" + id;
    }

    /** By POST: each taking is an act. */
    @PostMapping("/{id}/bank-file")
    void bankFile(@PathVariable long id, HttpServletResponse response) throws IOException {
        var batch = file.demand(id);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"benefit-" + id + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        file.write(batch, response.getOutputStream());
    }

    private ModelAndView show(long id, long after, List<InputError> errors) {
        var entries = desk.entries(id, after, ENTRIES);
        return new ModelAndView("monitoring/benefit")
                .addObject("batch", desk.get(id))
                .addObject("sums", desk.sums(id))
                .addObject("rows", entries.rows())
                .addObject("after", after)
                .addObject("next", entries.next())
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING))
                .addObject("errors", errors);
    }

    private ModelAndView page(long before, BenefitProposal proposal, List<InputError> errors) {
        var found = Slice.of(desk.page(before, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/benefits")
                .addObject("rows", found.rows())
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next(Benefit::id))
                .addObject("categories", Category.values())
                .addObject("typed", proposal)
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING))
                .addObject("errors", errors);
    }
}
