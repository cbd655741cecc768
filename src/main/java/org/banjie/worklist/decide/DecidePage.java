package org.banjie.worklist.decide;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.notices.Specimens;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.drafts.StepDraft;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says what a decision sets off, and shows the paper that would go out. */
@Component
class DecidePage {

    private final Models models;
    private final Rights rights;
    private final Specimens press;

    DecidePage(Models models, Rights rights, Specimens press) {
        this.models = models;
        this.rights = rights;
        this.press = press;
    }

    /** A paper with its title. */
    record PaperView(String code, String title) {}

    ModelAndView of(Actor actor, WorkItem item, StepDraft typed, String outcome, Rehearsed rehearsed, Locale locale) {
        var step = models.step(item.version(), item.step());
        var chosen = step.outcome(outcome)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "worklist.unknown"));
        return new ModelAndView("worklist/decide")
                .addObject("taskId", item.taskId())
                .addObject("caseNo", item.caseNo())
                .addObject("step", step.name(locale))
                .addObject(
                        "applicant",
                        rights.nameFor(actor, item.kind(), item.what().applicant()))
                .addObject("outcome", outcome)
                .addObject("chosen", chosen.name(locale))
                .addObject("refuses", chosen.nature() == OutcomeNature.REJECT)
                .addObject("reason", typed.reason())
                .addObject("seen", typed.etag())
                .addObject("closes", rehearsed.status().isClosed())
                .addObject("status", rehearsed.status())
                .addObject("next", rehearsed.next())
                .addObject("papers", papers(rehearsed));
    }

    private List<PaperView> papers(Rehearsed rehearsed) {
        return rehearsed.papers().stream()
                .map(one -> new PaperView(one.code(), press.title(one.code(), one.given())))
                .toList();
    }
}
