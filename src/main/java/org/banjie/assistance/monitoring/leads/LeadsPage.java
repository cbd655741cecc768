package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.site.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where households that should be told are searched for, and what came of each. */
@Controller
@RequestMapping("/monitoring/leads")
class LeadsPage {

    private static final int ROWS = 50;

    private final LeadDesk desk;
    private final SignedIn signedIn;
    private final LeadViews views;

    LeadsPage(LeadDesk desk, SignedIn signedIn, LeadViews views) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.views = views;
    }

    /** @param on day the last one of the page before was opened; @param before its number */
    @GetMapping
    ModelAndView all(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String before) {
        var found = Slice.of(desk.page(on == null ? LocalDate.of(9999, 1, 1) : on, before, ROWS + 1), ROWS);
        return new ModelAndView("monitoring/leads")
                .addObject("search", desk.last().orElse(null))
                .addObject("rows", views.of(found.rows()))
                .addObject("first", before.isEmpty())
                .addObject("next", found.next(last -> last))
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING));
    }

    @PostMapping
    String search() {
        desk.search();
        return "redirect:/monitoring/leads";
    }

    /** How far the search is, for the page to ask again. */
    @GetMapping("/search")
    ModelAndView progress() {
        return new ModelAndView("monitoring/leads :: search")
                .addObject("search", desk.last().orElse(null));
    }
}
