package org.banjie.worklist.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.flow.models.Outcome;
import org.banjie.notices.Specimens;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Download;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.decide.Rehearsals;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Several cases laid out before they are decided or passed on together. */
@Controller
@RequestMapping("/worklist/batch")
class BatchPages {

    private final SignedIn signedIn;
    private final BatchRules rules;
    private final Together together;
    private final Looks looks;
    private final Takers takers;
    private final Worklist worklist;
    private final Rehearsals rehearsals;
    private final Specimens press;

    BatchPages(
            SignedIn signedIn,
            BatchRules rules,
            Together together,
            Looks looks,
            Takers takers,
            Worklist worklist,
            Rehearsals rehearsals,
            Specimens press) {
        this.signedIn = signedIn;
        this.rules = rules;
        this.together = together;
        this.looks = looks;
        this.takers = takers;
        this.worklist = worklist;
        this.rehearsals = rehearsals;
        this.press = press;
    }

    /** @param outcome how they would end; the usual way on where none is named that can be chosen for several */
    @GetMapping("/decide")
    ModelAndView decide(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String outcome,
            Locale locale) {
        var actor = signedIn.actor();
        var chosen = rules.chosen(actor, task);
        var kind = chosen.step().orElseThrow(BatchPages::none);
        if (chosen.isMixed()) return mixed(chosen, locale);
        var page = new ModelAndView("worklist/batch")
                .addObject("step", rules.step(kind).name(locale))
                .addObject("ids", chosen.ids());
        var form = together.form(kind, locale);
        var ways = rules.together(kind);
        if (ways.isEmpty() || form.perCase()) {
            return page.addObject("looks", looks.plain(actor, chosen.known(), locale))
                    .addObject("alone", ways.isEmpty() ? "batch.alone.outcomes" : "batch.alone.form");
        }
        var way = ways.stream()
                .filter(one -> one.code().equals(outcome))
                .findFirst()
                .orElse(ways.get(0));
        return page.addObject("ways", names(ways, locale))
                .addObject("outcome", way.code())
                .addObject("chosen", way.name(locale))
                .addObject("needsReason", way.needsReason())
                .addObject("form", form)
                .addObject("rest", chosen.rest())
                .addObject("looks", looks.of(actor, chosen.first(), together.supposed(kind, way), locale));
    }

    /** The paper of one of them as it would go out, marked as a draft, with what was typed for all. */
    @PostMapping("/papers/{id}/{code}")
    void paper(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var actor = signedIn.actor();
        var item = worklist.open(actor, id);
        var completion = together.completion(item, BatchActs.said(typed));
        var planned = rehearsals.of(actor, item, completion, locale).papers().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-document", "notices.no-such-document"));
        var draft = press.print(item.caseNo(), planned.code(), planned.given());
        Download.pdf(draft.title() + ".pdf", draft.pdf(), response);
    }

    @GetMapping("/transfer")
    ModelAndView transfer(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        var actor = signedIn.actor();
        var chosen = rules.chosen(actor, task);
        var mine = mine(actor, chosen);
        return new ModelAndView("worklist/batch-transfer")
                .addObject("looks", looks.plain(actor, mine, locale))
                .addObject("others", chosen.ids().size() - mine.size())
                .addObject("people", takers.ofAll(mine))
                .addObject("to", to)
                .addObject("reason", reason);
    }

    private static List<WorkItem> mine(Actor actor, Chosen chosen) {
        return chosen.known().stream()
                .filter(item -> actor.uid().equals(item.assignee()))
                .toList();
    }

    private ModelAndView mixed(Chosen chosen, Locale locale) {
        var groups = chosen.byStep().entrySet().stream()
                .map(one -> new Group(
                        rules.step(one.getKey()).name(locale),
                        one.getValue().stream().map(WorkItem::taskId).toList()))
                .toList();
        return new ModelAndView("worklist/batch").addObject("ids", chosen.ids()).addObject("groups", groups);
    }

    /** Those of the chosen that are at one step. */
    record Group(String name, List<String> ids) {}

    private static List<Way> names(List<Outcome> ways, Locale locale) {
        return ways.stream().map(one -> new Way(one.code(), one.name(locale))).toList();
    }

    /** A way to end them. */
    record Way(String code, String name) {}

    private static Refusal none() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "worklist.unknown");
    }
}
