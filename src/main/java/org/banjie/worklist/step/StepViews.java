package org.banjie.worklist.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.casework.granting.RefusalReasons;
import org.banjie.casework.papers.PapersAhead;
import org.banjie.casework.papers.PapersInForm;
import org.banjie.casework.papers.StepPapersReady;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.worklist.drafts.KeptDraft;
import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Lamps;
import org.springframework.stereotype.Component;

/** Puts a step into the words of its page. */
@Component
class StepViews {

    private final Models models;
    private final Forms forms;
    private final FormData data;
    private final Lamps lamps;
    private final Rights rights;
    private final Colleagues colleagues;
    private final StepDrafts drafts;
    private final PapersAhead papers;
    private final PapersInForm papersInForm;
    private final StepPapersReady ready;
    private final Cases cases;
    private final RefusalReasons refusals;

    StepViews(
            Models models,
            Forms forms,
            FormData data,
            Lamps lamps,
            Rights rights,
            Colleagues colleagues,
            StepDrafts drafts,
            PapersAhead papers,
            PapersInForm papersInForm,
            StepPapersReady ready,
            Cases cases,
            RefusalReasons refusals) {
        this.models = models;
        this.forms = forms;
        this.data = data;
        this.lamps = lamps;
        this.rights = rights;
        this.colleagues = colleagues;
        this.drafts = drafts;
        this.papers = papers;
        this.papersInForm = papersInForm;
        this.ready = ready;
        this.cases = cases;
        this.refusals = refusals;
    }

    StepView of(Actor actor, WorkItem item, Locale locale) {
        var step = models.step(item.version(), item.step());
        var mine = actor.uid().equals(item.assignee());
        var draft = drafts.find(item.taskId(), actor.uid()).orElse(null);
        var fills = step.form() != null && (mine || item.assignee() == null);
        return new StepView(
                item.taskId(),
                item.caseNo(),
                step.name(locale),
                step.hint(locale),
                rights.nameFor(actor, item.kind(), item.what().applicant()),
                lamps.of(List.of(item), locale).get(item.taskId()),
                colleagues.names(locale).of(item.assignee()),
                mine,
                item.lentBy() != null,
                fills ? form(item, step, draft) : null,
                draft,
                refusal(actor, item, step),
                endings(item, step, locale),
                ready.among(item.caseNo(), step.papers()),
                mine ? colleagues.whoCouldTake(item) : List.of());
    }

    /** Before it is accepted nothing is decided: whatever refuses it is no reason to decline it. */
    private String refusal(Actor actor, WorkItem item, Step step) {
        var found = cases.get(item.caseNo());
        var decides = step.outcomes().stream().anyMatch(one -> one.nature() == OutcomeNature.REJECT);
        return decides && found.acceptedOn() != null ? refusals.of(actor, found) : "";
    }

    /** What was typed here before comes before what the form begins with. */
    private StepView.Form form(WorkItem item, Step step, KeptDraft draft) {
        var schema = papersInForm.of(
                cases.get(item.caseNo()), forms.of(item.version(), step.form()).json());
        ObjectNode answers = data.of(item.caseNo(), step.form()).deepCopy();
        var typed = draft == null
                ? JsonNodeFactory.instance.objectNode()
                : draft.typed().answers();
        typed.properties().forEach(one -> answers.set(one.getKey(), one.getValue()));
        return new StepView.Form(inPage(schema), inPage(answers));
    }

    private List<StepView.Ending> endings(WorkItem item, Step step, Locale locale) {
        return step.outcomes().stream()
                .map(one -> new StepView.Ending(
                        one.code(),
                        one.name(locale),
                        one.nature(),
                        one.needsReason(),
                        papers.any(item.version(), step.id(), one.code())))
                .toList();
    }

    /** Nothing in the JSON can end the element it stands in. */
    private static String inPage(JsonNode json) {
        return json.toString().replace("<", "\\u003c");
    }
}
