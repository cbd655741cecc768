package org.banjie.worklist.countersign;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.looks.LookedAt;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.RefusalStatus;
import org.banjie.words.Sentences;
import org.banjie.worklist.evidence.Evidences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody who was asked reads the case and says what they think; nothing else can be done there. */
@Controller
@RequestMapping("/worklist/tasks/{id}/signature")
class SignPage {

    private final SignedIn signedIn;
    private final Signing signing;
    private final Evidences evidences;
    private final Cases cases;
    private final Rights rights;
    private final Views views;
    private final Sentences sentences;

    SignPage(
            SignedIn signedIn,
            Signing signing,
            Evidences evidences,
            Cases cases,
            Rights rights,
            Views views,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.signing = signing;
        this.evidences = evidences;
        this.cases = cases;
        this.rights = rights;
        this.views = views;
        this.sentences = sentences;
    }

    static String page(String taskId) {
        return "/worklist/tasks/" + taskId + "/signature";
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        try {
            return page(id, null, "", List.of(), locale);
        } catch (Refusal refusal) {
            return late(refusal, "");
        }
    }

    @PostMapping
    ModelAndView sign(
            @PathVariable String id,
            @RequestParam(required = false) Boolean agrees,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        try {
            Met.tells(() -> signing.sign(signedIn.actor(), id, agrees, reason));
            next.addFlashAttribute("told", sentences.of("countersign.done"));
            return new ModelAndView("redirect:/worklist");
        } catch (Invalid invalid) {
            return page(id, agrees, reason, invalid.errors(), locale);
        } catch (Refusal refusal) {
            return late(refusal, reason);
        }
    }

    private ModelAndView page(String id, Boolean agrees, String reason, List<InputError> errors, Locale locale) {
        var actor = signedIn.actor();
        var asked = signing.asked(actor, id);
        var item = asked.item();
        LookedAt.theCase(item.caseNo());
        var page = new ModelAndView("worklist/signature")
                .addObject("round", views.of(asked.round(), item, locale))
                .addObject("evidence", evidences.of(actor, cases.get(item.caseNo()), locale))
                .addObject(
                        "applicant",
                        rights.nameFor(actor, item.kind(), item.what().applicant()))
                .addObject("agrees", agrees)
                .addObject("reason", reason)
                .addObject("errors", errors);
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** It is not waited for any more: why, and what was typed, which nobody loses. */
    private ModelAndView late(Refusal refusal, String reason) {
        if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
        return new ModelAndView("worklist/signature-late", RefusalStatus.of(refusal.nature()))
                .addObject("why", sentences.of(refusal))
                .addObject("reason", reason);
    }
}
