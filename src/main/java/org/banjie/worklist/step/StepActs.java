package org.banjie.worklist.step;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.step.StepPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do on the page of a step. With a script a form is handed in over the API; all else is sent here. */
@Controller
@RequestMapping("/worklist/tasks/{id}")
class StepActs {

    private final SignedIn signedIn;
    private final StepClaims claims;
    private final StepLooks looks;
    private final Desk desk;
    private final StepPage page;
    private final Sentences sentences;

    StepActs(SignedIn signedIn, StepClaims claims, StepLooks looks, Desk desk, StepPage page, Sentences sentences) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.looks = looks;
        this.desk = desk;
        this.page = page;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        try {
            return page.show(id, Typed.NOTHING, List.of(), locale);
        } catch (Refusal refusal) {
            return late(id, Typed.NOTHING, refusal, locale);
        }
    }

    /** Taken by somebody else a moment ago: the page says by whom. */
    @PostMapping("/claim")
    ModelAndView claim(@PathVariable String id, RedirectAttributes next, Locale locale) {
        try {
            Met.tells(() -> desk.claim(signedIn.actor(), id));
        } catch (Refusal refusal) {
            if (!refusal.type().equals("taken")) return late(id, Typed.NOTHING, refusal, locale);
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return new ModelAndView("redirect:/worklist/tasks/{id}#act");
    }

    @PostMapping("/release")
    ModelAndView release(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        try {
            Met.tells(() -> desk.release(signedIn.actor(), id, reason));
            next.addFlashAttribute("told", sentences.of("worklist.released"));
            return new ModelAndView("redirect:/worklist");
        } catch (Invalid invalid) {
            return page.show(id, new Typed(reason, ""), invalid.errors(), locale);
        } catch (Refusal refusal) {
            return late(id, Typed.NOTHING, refusal, locale);
        }
    }

    @PostMapping("/transfer")
    ModelAndView transfer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var typed = new Typed(reason, to);
        if (to.isBlank()) return page.show(id, typed, List.of(missing("to", "worklist.transfer.to.missing")), locale);
        if (reason.isBlank()) {
            return page.show(id, typed, List.of(missing("transfer-reason", "worklist.transfer.why.missing")), locale);
        }
        try {
            Met.tells(() -> desk.transfer(signedIn.actor(), id, to, reason.strip()));
            next.addFlashAttribute("told", sentences.of("worklist.transferred"));
            return new ModelAndView("redirect:/worklist");
        } catch (Invalid invalid) {
            return page.show(id, typed, List.of(invalid.errors().get(0).at("transfer-reason")), locale);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) return late(id, typed, refusal, locale);
            return page.show(id, typed, List.of(InputError.of("to", refusal)), locale);
        }
    }

    /**
     * Ends a step without a script, or before it had come; whoever decides one that nobody has, claims it with that. What is
     * kept of a form is not sent unseen.
     */
    @PostMapping("/complete")
    ModelAndView complete(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var typed = new Typed(reason, "");
        try {
            claims.ifFree(signedIn.actor(), id);
            if (looks.at(signedIn.actor(), id, outcome, reason)) {
                return new ModelAndView("redirect:/worklist/tasks/{id}/decide").addObject("outcome", outcome);
            }
            if (looks.blind(signedIn.actor(), id, outcome, reason)) {
                next.addFlashAttribute("warning", sentences.of("worklist.pressed-early"));
                return new ModelAndView("redirect:/worklist/tasks/{id}");
            }
            Met.tells(() -> desk.complete(signedIn.actor(), id, new Completion(outcome, reason, null)));
            return new ModelAndView("redirect:/worklist").addObject("done", id);
        } catch (Invalid invalid) {
            return page.show(id, typed, invalid.errors(), locale);
        } catch (Refusal refusal) {
            return late(id, typed, refusal, locale);
        }
    }

    /** What somebody wrote is shown to them, whatever became of the step. */
    private ModelAndView late(String id, Typed typed, Refusal refusal, Locale locale) {
        if (refusal.nature() == RefusalKind.CONFLICT) return page.late(id, typed, refusal, locale);
        if (refusal.nature() != RefusalKind.NOT_FOUND || typed.reason().isBlank()) throw refusal;
        return page.late(id, typed, refusal, locale);
    }

    private static InputError missing(String path, String key) {
        return new InputError(path, "required", key);
    }
}
