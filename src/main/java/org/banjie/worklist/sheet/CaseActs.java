package org.banjie.worklist.sheet;

import java.time.LocalDate;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.casework.Exits;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.banjie.worklist.Supervision;
import org.banjie.worklist.decide.Rehearsals.Received;
import org.banjie.worklist.list.Follows;
import org.banjie.worklist.verbs.Recalls;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final Recalls recalls;
    private final CaseSheet sheet;
    private final ExitLook exitLook;
    private final Sentences sentences;

    CaseActs(
            SignedIn signedIn,
            Rights rights,
            Kinds kinds,
            Exits exits,
            Follows follows,
            Supervision supervision,
            Recalls recalls,
            CaseSheet sheet,
            ExitLook exitLook,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.kinds = kinds;
        this.exits = exits;
        this.follows = follows;
        this.supervision = supervision;
        this.recalls = recalls;
        this.sheet = sheet;
        this.exitLook = exitLook;
        this.sentences = sentences;
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
        var actor = signedIn.actor();
        return Answer.to(
                () -> {
                    supervision.takeOver(actor, task, to, reason);
                    next.addFlashAttribute("told", sentences.of("worklist.take-over.done"));
                    return "/worklist/cases/{caseNo}";
                },
                task + "-reason",
                errors -> sheet.show(caseNo, errors.get(0), reason, locale));
    }

    /** Takes back a step of the case that they ended, and leads to it. */
    @PostMapping("/steps/{task}/recall")
    ModelAndView recall(
            @PathVariable String caseNo,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var actor = signedIn.actor();
        return Answer.to(
                () -> {
                    var again = recalls.recall(actor, task, reason);
                    next.addFlashAttribute("warning", sentences.of("worklist.recall.done"));
                    return "/worklist/tasks/" + again;
                },
                task + "-reason",
                errors -> sheet.show(caseNo, errors.get(0).at(task + "-reason"), reason, locale));
    }

    /**
     * Sets an exit off, after a look at what that does; without a reason the page comes back and says so.
     *
     * @param sure whether that look was taken
     */
    @PostMapping("/exits/{code}")
    ModelAndView exit(
            @PathVariable String caseNo,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes next,
            Locale locale) {
        var actor = signedIn.actor();
        if (!sure) return look(actor, caseNo, new Received(code, reason.strip(), receivedOn), locale);
        return Answer.to(
                () -> {
                    exits.take(actor, caseNo, code, reason.strip(), receivedOn);
                    var exit = kinds.get(rights.visible(actor, caseNo).kind())
                            .exit(code)
                            .orElseThrow();
                    next.addFlashAttribute("told", sentences.of("worklist.exit.done", exit.name()));
                    return "/worklist/cases/{caseNo}";
                },
                code + "-reason",
                errors -> sheet.show(caseNo, errors.get(0), reason, locale));
    }

    private ModelAndView look(Actor actor, String caseNo, Received received, Locale locale) {
        try {
            return exitLook.look(actor, caseNo, received, locale);
        } catch (Refusal refused) {
            return Answer.to(
                    () -> {
                        throw refused;
                    },
                    received.code() + "-reason",
                    errors -> sheet.show(caseNo, errors.get(0), received.reason(), locale));
        }
    }
}
