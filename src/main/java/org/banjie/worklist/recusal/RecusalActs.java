package org.banjie.worklist.recusal;

import java.time.LocalDate;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping away from a case, on its page. */
@Controller
@RequestMapping("/worklist/cases/{caseNo}")
class RecusalActs {

    private static final String CASE = "redirect:/worklist/cases/{caseNo}";

    private final SignedIn signedIn;
    private final RecusalDesk desk;
    private final ApplicationDesk applications;
    private final Sentences sentences;

    RecusalActs(SignedIn signedIn, RecusalDesk desk, ApplicationDesk applications, Sentences sentences) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.applications = applications;
        this.sentences = sentences;
    }

    /** For whoever keeps away themselves there is no page of the case any more. */
    @PostMapping("/recuse")
    String recuse(
            @PathVariable String caseNo, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        var typed = new Typed("own", "", reason);
        return done("redirect:/worklist", "recusal.done", typed, next, () -> {
            desk.recuse(signedIn.actor(), caseNo, null, reason);
        });
    }

    /** An order that names nobody is none: nobody keeps away by mistake. */
    @PostMapping("/recusals")
    String order(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String uid,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(CASE, "recusal.done", new Typed("order", uid, reason), next, () -> {
            desk.order(signedIn.actor(), caseNo, uid, reason);
        });
    }

    @PostMapping("/recusals/lift")
    String lift(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String uid,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var typed = new Typed("lift", uid, reason);
        return done(CASE, "recusal.lifted", typed, next, () -> desk.lift(signedIn.actor(), caseNo, uid, reason));
    }

    @PostMapping("/recusal-applications")
    String enter(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String uid,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
            RedirectAttributes next) {
        return done(CASE, "recusal.application.done", new Typed("apply", uid, reason), next, () -> {
            applications.enter(signedIn.actor(), caseNo, uid, reason, receivedOn);
        });
    }

    @PostMapping("/recusal-applications/{id}/decide")
    String decide(
            @PathVariable String caseNo,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(CASE, "recusal.application.answered", new Typed("answer", "", reason), next, () -> {
            applications.decide(signedIn.actor(), caseNo, id, granted, reason);
        });
    }

    /** What was typed, and into which form. */
    record Typed(String form, String uid, String reason) {}

    /** Where it cannot be done, the case comes again with what was typed. */
    private String done(String after, String told, Typed typed, RedirectAttributes next, Runnable deed) {
        try {
            Met.tells(deed);
            next.addFlashAttribute("told", sentences.of(told));
            return after;
        } catch (Invalid invalid) {
            next.addFlashAttribute(
                    "recusalWarning", sentences.of(invalid.errors().get(0)));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT && refusal.nature() != RefusalKind.INVALID) throw refusal;
            next.addFlashAttribute("recusalWarning", sentences.of(refusal));
        }
        next.addFlashAttribute("recusalForm", typed.form());
        next.addFlashAttribute("recusalUid", typed.uid());
        next.addFlashAttribute("recusalReason", typed.reason());
        return CASE + "#recusal";
    }
}
