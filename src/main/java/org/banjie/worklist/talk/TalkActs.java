package org.banjie.worklist.talk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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

/** Notes, questions, answers and copies, written on the page of a case or of one of its steps. */
@Controller
@RequestMapping("/worklist/cases/{caseNo}")
class TalkActs {

    /** What is longer names no step, and would not fit into the head of an answer. */
    private static final int LONGEST_ID = 64;

    private final SignedIn signedIn;
    private final NoteDesk desk;
    private final Sentences sentences;

    TalkActs(SignedIn signedIn, NoteDesk desk, Sentences sentences) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** @param task where it was written on the page of a step, which is shown again */
    @PostMapping("/notes")
    String write(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(required = false) UUID answers,
            @RequestParam(required = false) String task,
            RedirectAttributes next) {
        var wanted = new Wanted(text, to, answers);
        var typed = new Typed(answers == null ? "note" : answers.toString(), text, new ArrayList<>(to));
        told(next, typed, () -> desk.write(signedIn.actor(), caseNo, wanted));
        return back(task, next);
    }

    @PostMapping("/copy")
    String copy(
            @PathVariable String caseNo,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) String task,
            RedirectAttributes next) {
        var typed = new Typed("copy", note, new ArrayList<>(to));
        if (told(next, typed, () -> desk.copy(signedIn.actor(), caseNo, to, note))) {
            next.addFlashAttribute("talkDone", sentences.of("talk.copied"));
        }
        return back(task, next);
    }

    private static String back(String task, RedirectAttributes next) {
        if (task == null || task.isBlank() || task.length() > LONGEST_ID) {
            return "redirect:/worklist/cases/{caseNo}#notes";
        }
        next.addAttribute("task", task);
        return "redirect:/worklist/tasks/{task}#notes";
    }

    /** What is wrong is said beside its field, with what was typed. @return whether it was done */
    private boolean told(RedirectAttributes next, Typed typed, Runnable deed) {
        try {
            Met.tells(deed);
            return true;
        } catch (Invalid invalid) {
            next.addFlashAttribute("talkWrong", new HashMap<>(sentences.byPath(invalid.errors())));
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var wrong = new HashMap<String, String>();
            wrong.put("text", sentences.of(refusal));
            next.addFlashAttribute("talkWrong", wrong);
        }
        next.addFlashAttribute("talkTyped", typed);
        return false;
    }

    /** What was typed; the session carries it to the page. @param form {@code note}, {@code copy} or the id of a question */
    record Typed(String form, String text, ArrayList<String> to) implements Serializable {}
}
