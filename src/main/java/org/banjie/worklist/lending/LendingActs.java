package org.banjie.worklist.lending;

import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lending a step to a colleague to prepare, on its page. */
@Controller
@RequestMapping("/worklist/tasks/{id}")
class LendingActs {

    private final SignedIn signedIn;
    private final Lending lending;
    private final Sentences sentences;

    LendingActs(SignedIn signedIn, Lending lending, Sentences sentences) {
        this.signedIn = signedIn;
        this.lending = lending;
        this.sentences = sentences;
    }

    /** Where something is missing the step comes again, with what was typed. */
    @PostMapping("/delegate")
    String lend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            Met.tells(() -> lending.lend(signedIn.actor(), id, to, reason));
            next.addFlashAttribute("told", sentences.of("lending.done"));
            return "redirect:/worklist";
        } catch (Invalid invalid) {
            next.addFlashAttribute("warning", sentences.of(invalid.errors().get(0)));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        next.addFlashAttribute("lendingTo", to);
        next.addFlashAttribute("lendingReason", reason);
        return "redirect:/worklist/tasks/{id}#lending";
    }

    @PostMapping("/give-back")
    String handBack(@PathVariable String id, @RequestParam(defaultValue = "") String note, RedirectAttributes next) {
        Met.tells(() -> lending.handBack(signedIn.actor(), id, note));
        next.addFlashAttribute("told", sentences.of("lending.handed-back"));
        return "redirect:/worklist?box=mine";
    }

    @PostMapping("/call-back")
    String callBack(@PathVariable String id, RedirectAttributes next) {
        Met.tells(() -> lending.callBack(signedIn.actor(), id));
        next.addFlashAttribute("warning", sentences.of("lending.called-back"));
        return "redirect:/worklist/tasks/{id}";
    }
}
