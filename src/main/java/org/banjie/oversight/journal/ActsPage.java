package org.banjie.oversight.journal;

import java.time.LocalDate;
import org.banjie.site.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the record is searched by what was done, by whom and when, over all cases. */
@Controller
class ActsPage {

    private static final int ROWS = 100;
    private static final long FURTHEST = 10_000;

    private final JournalDesk desk;
    private final ActSearch search;
    private final ActRows words;

    ActsPage(JournalDesk desk, ActSearch search, ActRows words) {
        this.desk = desk;
        this.search = search;
        this.words = words;
    }

    /**
     * @param act the verb of the journal; nothing is looked for without
     * @param who account or whole name; empty for everybody
     */
    @GetMapping("/oversight/acts")
    ModelAndView page(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "0") long before) {
        var reader = desk.demand();
        var wanted = search.wanted(act, who, from, to);
        var first = Math.min(Math.max(0, before), FURTHEST);
        var page = new ModelAndView("oversight/acts", "wanted", wanted).addObject("sorts", search.sorts());
        if (act.isEmpty()) return page.addObject("rows", null);
        var found = Slice.of(search.of(reader, wanted, first, ROWS + 1), ROWS);
        return page.addObject("rows", words.of(found.rows())).addObject("next", found.more() ? first + ROWS : null);
    }
}
