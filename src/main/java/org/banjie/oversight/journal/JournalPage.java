package org.banjie.oversight.journal;

import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.JournalEntry;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where auditors read what was done in a case, and verify that the record is as it was written. */
@Controller
@RequestMapping("/oversight/journal")
class JournalPage {

    private static final int ROWS = 100;

    private final JournalDesk desk;
    private final Verifications verifications;
    private final StaffDirectory staff;
    private final Units units;
    private final Sentences sentences;

    JournalPage(JournalDesk desk, Verifications verifications, StaffDirectory staff, Units units, Sentences sentences) {
        this.desk = desk;
        this.verifications = verifications;
        this.staff = staff;
        this.units = units;
        this.sentences = sentences;
    }

    /** An entry in words. */
    record Row(JournalEntry entry, String who, String office, String act, Map<String, String> detail) {}

    /** @param chain the case number; @param after the last entry of the page before */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String chain, @RequestParam(defaultValue = "0") long after) {
        desk.demand();
        var page = new ModelAndView("oversight/journal")
                .addObject("chain", chain.strip())
                .addObject("run", verifications.last().orElse(null));
        return chain.isBlank() ? page : look(page, chain.strip(), after);
    }

    @PostMapping("/verify")
    String verify() {
        desk.demand();
        verifications.start();
        return "redirect:/oversight/journal";
    }

    /** How the verification stands, for the page to ask again. */
    @GetMapping("/verification")
    ModelAndView verification() {
        desk.demand();
        return new ModelAndView("oversight/journal :: verification")
                .addObject("chain", "")
                .addObject("run", verifications.last().orElse(null));
    }

    private ModelAndView look(ModelAndView page, String chain, long after) {
        var shown = Slice.of(desk.of(chain, after, ROWS + 1), ROWS);
        return page.addObject("rows", shown.map(entry -> row(entry)).rows())
                .addObject("after", after)
                .addObject("next", shown.next(JournalEntry::seq))
                .addObject("sound", desk.verify(chain));
    }

    private Row row(JournalEntry entry) {
        var who = staff.find(entry.by()).map(actor -> actor.name()).orElse(entry.by());
        var office = units.find(entry.office()).map(Unit::shown).orElse(entry.office());
        var verb = verb(entry);
        var act = sentences.ofOr("oversight.act." + verb, verb);
        return new Row(entry, who, office, act, entry.detail());
    }

    /** Passing a step on was called as an exit is once: it names its step, an exit has none. */
    private static String verb(JournalEntry entry) {
        if (!entry.verb().equals("transfer")) return entry.verb();
        return entry.detail().containsKey("step") ? "passed-on" : "transfer-exit";
    }
}
