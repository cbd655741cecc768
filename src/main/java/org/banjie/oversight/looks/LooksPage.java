package org.banjie.oversight.looks;

import java.time.LocalDate;
import org.banjie.journal.looks.FileLooks.Span;
import org.banjie.journal.looks.LookRights;
import org.banjie.numbers.CaseNumber;
import org.banjie.oversight.journal.ActRows;
import org.banjie.site.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an auditor reads who looked at a file, and what one person looked at and did in some days. */
@Controller
class LooksPage {

    private static final int ROWS = 100;

    private final LookDesk desk;
    private final LookRows looks;
    private final ActRows acts;

    LooksPage(LookDesk desk, LookRows looks, ActRows acts) {
        this.desk = desk;
        this.looks = looks;
        this.acts = acts;
    }

    /**
     * @param file a case number, or {@code households/12}
     * @param who account or whole name; asked where no file is
     * @param did whether what they did is asked, and not what they looked at
     */
    @GetMapping(LookRights.PATH)
    ModelAndView page(
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "false") boolean did,
            @RequestParam(defaultValue = "0") long before) {
        desk.demand();
        var asked = CaseNumber.orAsTyped(file);
        var span = desk.span(from, to, asked.isEmpty());
        var first = Math.max(0, before);
        var page = new ModelAndView("oversight/looks")
                .addObject("file", asked)
                .addObject("who", who.strip())
                .addObject("did", did)
                .addObject("span", span)
                .addObject("before", first);
        if (!asked.isEmpty()) return ofFile(page, asked, span, first);
        return who.isBlank() ? page : ofPerson(page, who.strip(), span, did, first);
    }

    private ModelAndView ofFile(ModelAndView page, String file, Span span, long before) {
        var found = Slice.of(desk.ofFile(file, span, before, ROWS + 1), ROWS);
        return page.addObject("name", looks.name(file))
                .addObject("rows", looks.of(found.rows()))
                .addObject("next", found.more() ? before + ROWS : null);
    }

    private ModelAndView ofPerson(ModelAndView page, String who, Span span, boolean did, long before) {
        var people = desk.people(who);
        if (people.size() > 1) return page.addObject("people", people);
        var uid = people.isEmpty() ? who : people.get(0).uid();
        page.addObject("uid", uid)
                .addObject("name", people.isEmpty() ? who : people.get(0).name());
        if (did) {
            var found = Slice.of(desk.actsOf(uid, span, before, ROWS + 1), ROWS);
            return page.addObject("acts", acts.of(found.rows())).addObject("next", found.more() ? before + ROWS : null);
        }
        var found = Slice.of(desk.ofPerson(uid, span, before, ROWS + 1), ROWS);
        return page.addObject("rows", looks.of(found.rows())).addObject("next", found.more() ? before + ROWS : null);
    }
}
