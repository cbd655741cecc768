package org.banjie.worklist.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.PapersInForm;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.verbs.StepVerbs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A step as the API tells of it: everything is read in one transaction, so that it fits together. */
@Component
@Transactional
class TaskViews {

    private final Worklist worklist;
    private final StepVerbs verbs;
    private final Models models;
    private final Forms forms;
    private final FormData data;
    private final PapersInForm papers;
    private final Cases cases;

    TaskViews(
            Worklist worklist,
            StepVerbs verbs,
            Models models,
            Forms forms,
            FormData data,
            PapersInForm papers,
            Cases cases) {
        this.worklist = worklist;
        this.verbs = verbs;
        this.models = models;
        this.forms = forms;
        this.data = data;
        this.papers = papers;
        this.cases = cases;
    }

    record TaskView(
            String id,
            String caseNo,
            String kind,
            String step,
            String name,
            String grant,
            String assignee,
            LocalDate dueOn,
            FormView form,
            List<OutcomeView> outcomes,
            List<StepName> returnTo) {}

    /** A step by id and name. */
    record StepName(String id, String name) {}

    record FormView(JsonNode schema, JsonNode data) {}

    record OutcomeView(String code, String name, OutcomeNature nature, boolean needsReason) {}

    /** For whoever may work on it; from now on it is no longer new to them. */
    TaskView of(Actor actor, String id, Locale locale) {
        var item = worklist.open(actor, id);
        var step = models.step(item.version(), item.step());
        return new TaskView(
                id,
                item.caseNo(),
                item.kind(),
                item.step(),
                step.name(locale),
                item.who().grp(),
                item.assignee(),
                item.due().on(),
                step.form() == null ? null : form(item, step),
                outcomes(step, locale),
                verbs.returnTo(item).entrySet().stream()
                        .map(one -> new StepName(one.getKey(), one.getValue()))
                        .toList());
    }

    private FormView form(WorkItem item, Step step) {
        var schema = papers.of(
                cases.get(item.caseNo()), forms.of(item.version(), step.form()).json());
        return new FormView(schema, data.of(item.caseNo(), step.form()));
    }

    private static List<OutcomeView> outcomes(Step step, Locale locale) {
        return step.outcomes().stream()
                .map(outcome ->
                        new OutcomeView(outcome.code(), outcome.name(locale), outcome.nature(), outcome.needsReason()))
                .toList();
    }
}
