package org.banjie.worklist.countersign;

import java.util.List;
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

/** What whoever has a step does with those asked about it, on the page of the step; they are back there after it. */
@Controller
@RequestMapping("/worklist/tasks/{id}")
class CountersignActs {

    private final SignedIn signedIn;
    private final Countersigning countersigning;
    private final Sentences sentences;

    CountersignActs(SignedIn signedIn, Countersigning countersigning, Sentences sentences) {
        this.signedIn = signedIn;
        this.countersigning = countersigning;
        this.sentences = sentences;
    }

    @PostMapping("/countersign")
    String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> people,
            @RequestParam(defaultValue = "") String mode,
            RedirectAttributes next) {
        return done(next, "", () -> countersigning.open(signedIn.actor(), id, people, mode));
    }

    @PostMapping("/signers")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> add,
            @RequestParam(defaultValue = "") List<String> remove,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(next, reason, () -> countersigning.change(signedIn.actor(), id, add, remove, reason));
    }

    /** What is wrong is said above the step, with what was typed kept. */
    private String done(RedirectAttributes next, String reason, Runnable deed) {
        try {
            Met.tells(deed);
        } catch (Invalid invalid) {
            next.addFlashAttribute("warning", sentences.of(invalid.errors().get(0)));
            next.addFlashAttribute("signersReason", reason);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/worklist/tasks/{id}#countersign";
    }
}
