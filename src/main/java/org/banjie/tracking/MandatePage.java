package org.banjie.tracking;

import org.banjie.access.SignedIn;
import org.banjie.cases.mandates.Mandates;
import org.banjie.casework.MandateEnds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who acts for an applicant, ended by either of them: asked once, then done. */
@Controller
@RequestMapping("/my/{caseNo}/mandate")
class MandatePage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final Mandates mandates;
    private final MandateEnds ends;

    MandatePage(SignedIn signedIn, OwnCases own, Mandates mandates, MandateEnds ends) {
        this.signedIn = signedIn;
        this.own = own;
        this.mandates = mandates;
        this.ends = ends;
    }

    @GetMapping
    String ask(@PathVariable String caseNo, Model model) {
        var actor = signedIn.actor();
        var found = own.get(actor, caseNo);
        var mandate = mandates.of(caseNo)
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "nobody-acts", "kinds.nobody-acts"));
        model.addAttribute("found", found);
        model.addAttribute("mandate", mandate);
        model.addAttribute("acting", mandate.agent().equals(actor.uid()));
        return "tracking/mandate";
    }

    /** The applicant is shown the code that holds from now on. */
    @PostMapping
    String end(@PathVariable String caseNo, Model model) {
        var actor = signedIn.actor();
        own.get(actor, caseNo);
        var code = ends.end(actor, caseNo);
        if (code.isEmpty()) return "redirect:/my";
        model.addAttribute("caseNo", caseNo);
        model.addAttribute("code", code.get());
        return "tracking/mandate-ended";
    }
}
