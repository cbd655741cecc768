package org.banjie.tracking;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.HandedInAnswers;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody has handed in themselves, or a counter for them: answers and papers, to read again and to print. */
@Controller
class HandedInPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final Cases cases;
    private final HandedInAnswers answers;
    private final PapersOnList papers;

    HandedInPage(SignedIn signedIn, OwnCases own, Cases cases, HandedInAnswers answers, PapersOnList papers) {
        this.signedIn = signedIn;
        this.own = own;
        this.cases = cases;
        this.answers = answers;
        this.papers = papers;
    }

    @GetMapping("/my/{caseNo}/filed")
    String show(@PathVariable String caseNo, Model model, Locale locale) {
        var found = own.get(signedIn.actor(), caseNo);
        if (!answers.areTheirs(found)) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
        model.addAttribute("found", found);
        model.addAttribute("applicant", cases.applicant(caseNo));
        model.addAttribute("sections", answers.of(found, locale));
        model.addAttribute("lines", papers.of(found));
        return "tracking/filed";
    }
}
