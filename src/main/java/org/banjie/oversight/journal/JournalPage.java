package org.banjie.oversight.journal;

import org.banjie.access.SignedIn;
import org.banjie.journal.JournalEntry;
import org.banjie.journal.looks.LookRights;
import org.banjie.journal.looks.LookedAt;
import org.banjie.numbers.CaseNumber;
import org.banjie.site.Slice;
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
    private final ActRows acts;
    private final SignedIn signedIn;

    JournalPage(JournalDesk desk, Verifications verifications, ActRows acts, SignedIn signedIn) {
        this.desk = desk;
        this.verifications = verifications;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    /** @param chain the case number; @param after the last entry of the page before */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String chain, @RequestParam(defaultValue = "0") long after) {
        desk.demand();
        var asked = CaseNumber.orAsTyped(chain);
        var page = new ModelAndView("oversight/journal")
                .addObject("chain", asked)
                .addObject("looks", signedIn.may(LookRights.READING) ? LookRights.PATH : null)
                .addObject("run", verifications.last().orElse(null));
        return asked.isEmpty() ? page : look(page, asked, after);
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
        if (!shown.rows().isEmpty() && !chain.contains("/")) LookedAt.theCase(chain);
        return page.addObject("rows", acts.of(shown.rows()))
                .addObject("after", after)
                .addObject("next", shown.next(JournalEntry::seq))
                .addObject("sound", desk.verify(chain));
    }
}
