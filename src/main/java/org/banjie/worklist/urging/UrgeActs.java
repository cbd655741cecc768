package org.banjie.worklist.urging;

import java.io.Serializable;
import java.util.function.Supplier;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pressing for a step from the page of its case, and from the list of what is late. */
@Controller
class UrgeActs {

    private final SignedIn signedIn;
    private final UrgeDesk desk;
    private final Sentences sentences;

    UrgeActs(SignedIn signedIn, UrgeDesk desk, Sentences sentences) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** What cannot be is said beside the field, with what was typed. */
    @PostMapping("/worklist/cases/{caseNo}/steps/{task}/urge")
    String ofCase(
            @PathVariable String caseNo,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        urge(task, note, next);
        return "redirect:/worklist/cases/{caseNo}";
    }

    @PostMapping("/supervision/steps/{task}/urge")
    String late(
            @PathVariable String task,
            @RequestParam(defaultValue = "") String note,
            @RequestParam String office,
            @RequestParam String step,
            @RequestParam String holder,
            RedirectAttributes next) {
        urge(task, note, next);
        next.addAttribute("office", office).addAttribute("step", step).addAttribute("holder", holder);
        return "redirect:/supervision/steps";
    }

    private void urge(String task, String note, RedirectAttributes next) {
        var wrong = told(() -> desk.urge(signedIn.actor(), task, note));
        if (wrong == null) {
            next.addFlashAttribute("told", sentences.of("urging.done"));
        } else {
            next.addFlashAttribute("urgeWrong", new Wrong(task, wrong, note));
        }
    }

    /** What was wrong, in words; null for nothing. Whoever may not at all is refused as everywhere. */
    private String told(Supplier<WorkItem> deed) {
        try {
            Met.told(deed);
            return null;
        } catch (Invalid invalid) {
            return sentences.of(invalid.errors().get(0));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            return sentences.of(refusal);
        }
    }

    /** What a page says beside the field of that step; carried to it by the session. */
    record Wrong(String task, String text, String note) implements Serializable {}
}
