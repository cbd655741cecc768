package org.banjie.worklist.verbs;

import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What else people do on the page of a step. */
@Controller
@RequestMapping("/worklist/tasks/{id}")
class VerbActs {

    private final SignedIn signedIn;
    private final Returns returns;
    private final Sentences sentences;

    VerbActs(SignedIn signedIn, Returns returns, Sentences sentences) {
        this.signedIn = signedIn;
        this.returns = returns;
        this.sentences = sentences;
    }

    /** Where something is missing the step comes again, with what was typed. */
    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            Met.tells(() -> returns.giveBack(signedIn.actor(), id, to, reason));
            next.addFlashAttribute("told", sentences.of("worklist.return.done"));
            return "redirect:/worklist";
        } catch (Invalid invalid) {
            next.addFlashAttribute("warning", sentences.of(invalid.errors().get(0)));
            next.addFlashAttribute("returnReason", reason);
            return "redirect:/worklist/tasks/{id}";
        }
    }
}
