package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import java.util.Set;
import org.banjie.access.Recusals;
import org.banjie.access.SignedIn;
import org.banjie.assistance.monitoring.Watchers;
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
    private final Watchers watchers;
    private final SignedIn signedIn;
    private final Recusals recusals;

    LeadsPage(LeadDesk desk, Watchers watchers, SignedIn signedIn, Recusals recusals) {
        this.desk = desk;
        this.watchers = watchers;
        this.signedIn = signedIn;
        this.recusals = recusals;
    }

    /** @param on day the last one of the page before was opened; @param before its number */
    @GetMapping
    ModelAndView all(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String before) {
        var found = desk.page(on == null ? LocalDate.of(9999, 1, 1) : on, before, ROWS + 1);
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        Set<String> barred = recusals.casesBarredFor(signedIn.actor().uid());
        return new ModelAndView("monitoring/leads")
                .addObject("search", desk.last().orElse(null))
                .addObject(
                        "rows",
                        shown.stream()
                                .filter(one -> !barred.contains(one.caseNo()))
                                .toList())
                .addObject("first", before.isEmpty())
                .addObject("next", more ? shown.get(ROWS - 1) : null)
                .addObject("mayAct", watchers.mayAct());
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
