package org.banjie.worklist.pause;

import java.time.LocalDate;
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

/** Letting a limit stand still, on the page of its case. */
@Controller
@RequestMapping("/worklist/cases/{caseNo}")
class PauseActs {

    private static final String CASE = "redirect:/worklist/cases/{caseNo}";

    private final SignedIn signedIn;
    private final PauseDesk desk;
    private final Sentences sentences;

    PauseActs(SignedIn signedIn, PauseDesk desk, Sentences sentences) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.sentences = sentences;
    }

    @PostMapping("/pause")
    String pause(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        next.addFlashAttribute("pauseCode", code);
        next.addFlashAttribute("pauseUntil", until);
        return done("pause.done", reason, next, () -> desk.pause(signedIn.actor(), caseNo, code, until, reason));
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String caseNo, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return done("pause.resumed", reason, next, () -> desk.resume(signedIn.actor(), caseNo, reason));
    }

    /** Where it cannot be done, the case comes again with what was typed. */
    private String done(String told, String reason, RedirectAttributes next, Runnable deed) {
        try {
            Met.tells(deed);
            next.addFlashAttribute("told", sentences.of(told));
            return CASE;
        } catch (Invalid invalid) {
            next.addFlashAttribute("pauseWarning", sentences.of(invalid.errors().get(0)));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            next.addFlashAttribute("pauseWarning", sentences.of(refusal));
        }
        next.addFlashAttribute("pauseReason", reason);
        return CASE + "#pause";
    }
}
