package org.banjie.worklist.sheet;

import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Supervision;
import org.banjie.worklist.list.Follows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff do on the page of a case: follow it, or set something off on it from outside its steps. */
@Controller
@RequestMapping("/worklist/cases/{caseNo}")
class CaseActs {

    private final SignedIn signedIn;
    private final Rights rights;
    private final Kinds kinds;
    private final Exits exits;
    private final Follows follows;
    private final Supervision supervision;
    private final CaseSheet sheet;
    private final MessageSource texts;

    CaseActs(
            SignedIn signedIn,
            Rights rights,
            Kinds kinds,
            Exits exits,
            Follows follows,
            Supervision supervision,
            CaseSheet sheet,
            MessageSource texts) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.kinds = kinds;
        this.exits = exits;
        this.follows = follows;
        this.supervision = supervision;
        this.sheet = sheet;
        this.texts = texts;
    }

    @PostMapping("/follow")
    String follow(@PathVariable String caseNo) {
        var actor = signedIn.actor();
        rights.visible(actor, caseNo);
        follows.follow(actor.uid(), caseNo);
        return "redirect:/worklist/cases/{caseNo}";
    }

    @PostMapping("/unfollow")
    String unfollow(@PathVariable String caseNo) {
        follows.unfollow(signedIn.actor().uid(), caseNo);
        return "redirect:/worklist/cases/{caseNo}";
    }

    /** Takes an open step of the case out of a colleague's hands. */
    @PostMapping("/steps/{task}/take-over")
    ModelAndView takeOver(
            @PathVariable String caseNo,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        try {
            supervision.takeOver(signedIn.actor(), task, to, reason);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            return sheet.show(caseNo, InputError.of(task + "-reason", refusal), reason, locale);
        }
        next.addFlashAttribute("told", texts.getMessage("worklist.take-over.done", null, locale));
        return new ModelAndView("redirect:/worklist/cases/{caseNo}");
    }

    /** Sets an exit off; without a reason the page comes back and says so. */
    @PostMapping("/exits/{code}")
    ModelAndView exit(
            @PathVariable String caseNo,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var actor = signedIn.actor();
        try {
            exits.take(actor, caseNo, code, reason.strip());
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.INVALID) throw refusal;
            return sheet.show(caseNo, InputError.of(code + "-reason", refusal), reason, locale);
        }
        var exit = kinds.get(rights.visible(actor, caseNo).kind()).exit(code).orElseThrow();
        var told =
                texts.getMessage("worklist.exit.done", new Object[] {exit.name().in(locale)}, locale);
        next.addFlashAttribute("told", told);
        return new ModelAndView("redirect:/worklist/cases/{caseNo}");
    }
}
