package org.banjie.worklist.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.flow.models.Outcome;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with the rows of a list that they have ticked; after it they are back at that list. */
@Controller
@RequestMapping("/worklist/batch")
class BatchActs {

    private static final String LIST = "redirect:/worklist";
    private static final String ANSWER = "answers.";

    private final SignedIn signedIn;
    private final BatchRules rules;
    private final EachRow eachRow;
    private final Together together;
    private final Looks looks;
    private final Tellers tellers;
    private final Worklist worklist;
    private final Desk desk;
    private final Sentences sentences;

    BatchActs(
            SignedIn signedIn,
            BatchRules rules,
            EachRow eachRow,
            Together together,
            Looks looks,
            Tellers tellers,
            Worklist worklist,
            Desk desk,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.rules = rules;
        this.eachRow = eachRow;
        this.together = together;
        this.looks = looks;
        this.tellers = tellers;
        this.worklist = worklist;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** Claiming is done at once; the others are looked at first. */
    @PostMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") List<String> task,
            RedirectAttributes next,
            Locale locale) {
        if (task.isEmpty()) return none(next);
        return switch (verb) {
            case "claim" -> {
                var actor = signedIn.actor();
                var done = sentences.in(locale, "batch.done.claim");
                yield all(actor, task, id -> desk.claim(actor, id), done, next, locale);
            }
            case "transfer", "decide" -> new ModelAndView("redirect:/worklist/batch/" + verb).addObject("task", task);
            default -> throw new Refusal(RefusalKind.INVALID, "verb", "batch.verb");
        };
    }

    @PostMapping("/transfer")
    ModelAndView transfer(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        if (task.isEmpty()) return none(next);
        if (to.isBlank() || reason.isBlank()) {
            next.addFlashAttribute(
                    "warning", sentences.of("worklist.transfer." + (to.isBlank() ? "to" : "why") + ".missing"));
            return new ModelAndView("redirect:/worklist/batch/transfer")
                    .addObject("task", task)
                    .addObject("to", to)
                    .addObject("reason", reason);
        }
        var actor = signedIn.actor();
        var done = sentences.in(locale, "batch.done.transfer");
        return all(actor, task, id -> desk.transfer(actor, id, to, reason), done, next, locale);
    }

    @PostMapping("/decide")
    ModelAndView decide(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next,
            Locale locale) {
        if (task.isEmpty()) return none(next);
        var actor = signedIn.actor();
        var said = said(typed);
        var chosen = rules.chosen(actor, task);
        try {
            rules.demand(new BatchAsk("complete", task, null, said.outcome(), said.reason(), null), chosen);
        } catch (Invalid invalid) {
            next.addFlashAttribute("warning", sentences.of(invalid.errors().get(0)));
            return new ModelAndView("redirect:/worklist/batch/decide").addObject("task", task);
        }
        Consumer<String> deed = id -> {
            demandSeen(actor, id, typed.get("seen." + id), locale);
            together.end(actor, id, said);
        };
        return all(actor, chosen, deed, name(chosen, said.outcome(), locale), next, locale);
    }

    private ModelAndView all(
            Actor actor,
            List<String> task,
            Consumer<String> deed,
            String done,
            RedirectAttributes next,
            Locale locale) {
        return all(actor, rules.chosen(actor, task), deed, done, next, locale);
    }

    private ModelAndView all(
            Actor actor, Chosen chosen, Consumer<String> deed, String done, RedirectAttributes next, Locale locale) {
        var results = eachRow.of(chosen, deed);
        next.addFlashAttribute("batch", tellers.of(actor, chosen, results, done, locale));
        return new ModelAndView(LIST);
    }

    /** What was looked at is what is decided. @throws Refusal CONFLICT {@code changed} where the case says otherwise by now */
    private void demandSeen(Actor actor, String id, String seen, Locale locale) {
        var now = looks.seen(actor, worklist.open(actor, id), locale);
        if (!now.equals(seen)) throw new Refusal(RefusalKind.CONFLICT, "changed-meanwhile", "batch.changed");
    }

    private String name(Chosen chosen, String outcome, Locale locale) {
        return chosen.step()
                .flatMap(kind -> rules.step(kind).outcome(outcome))
                .map((Outcome one) -> one.name(locale))
                .orElse(outcome);
    }

    static Together.Said said(Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) answers.put(name.substring(ANSWER.length()), value);
        });
        return new Together.Said(typed.getOrDefault("outcome", ""), typed.getOrDefault("reason", ""), answers);
    }

    private ModelAndView none(RedirectAttributes next) {
        next.addFlashAttribute("warning", sentences.of("batch.none"));
        return new ModelAndView(LIST);
    }
}
