package org.banjie.worklist.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.flow.models.Outcome;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Ends a step as one of several: with what was said for all, on top of what its own form begins with. */
@Component
class Together {

    private final BatchRules rules;
    private final Forms forms;
    private final FormData data;
    private final Worklist worklist;
    private final Desk desk;

    Together(BatchRules rules, Forms forms, FormData data, Worklist worklist, Desk desk) {
        this.rules = rules;
        this.forms = forms;
        this.data = data;
        this.worklist = worklist;
        this.desk = desk;
    }

    /** What is said for all. @param answers what was typed, by key of the form */
    record Said(String outcome, String reason, Map<String, String> answers) {}

    CommonForm form(Chosen.Kind kind, Locale locale) {
        var form = rules.step(kind).form();
        return form == null
                ? CommonForm.NONE
                : CommonForm.of(forms.of(kind.version(), form).json(), locale);
    }

    Completion completion(WorkItem item, Said said) {
        var form = rules.step(Chosen.Kind.of(item)).form();
        ObjectNode answers = form == null
                ? JsonNodeFactory.instance.objectNode()
                : data.of(item.caseNo(), form).deepCopy();
        form(Chosen.Kind.of(item), Locale.ROOT).answer(answers, said.answers());
        return new Completion(said.outcome(), said.reason(), answers);
    }

    /**
     * One that nobody has is taken first.
     *
     * @throws Refusal as {@link Desk#claim} and {@link Desk#complete}
     */
    void end(Actor actor, String taskId, Said said) {
        var item = worklist.open(actor, taskId);
        if (item.assignee() == null) desk.claim(actor, taskId);
        desk.complete(actor, taskId, completion(item, said));
    }

    /** Everything that must be said, said somehow: what would come of a step is shown before anything is typed. */
    Said supposed(Chosen.Kind kind, Outcome outcome) {
        var declared = form(kind, Locale.ROOT).fields().stream()
                .filter(CommonForm.Field::declares)
                .collect(Collectors.toMap(CommonForm.Field::key, field -> "true"));
        return new Said(outcome.code(), outcome.needsReason() ? "—" : "", declared);
    }
}
