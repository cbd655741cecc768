package org.banjie.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.Step;
import org.banjie.kinds.forms.FormCheck;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Holds outcome, reason and answers against the step's model, its form and the kind's rules: all errors at once. */
@Component
class CompletionCheck {

    private final Forms forms;
    private final FormCheck check;
    private final Materials materials;

    CompletionCheck(Forms forms, FormCheck check, Materials materials) {
        this.forms = forms;
        this.check = check;
        this.materials = materials;
    }

    /** The answers as they are kept. @throws Invalid with every error */
    JsonNode check(WorkItem item, Step step, Completion completion) {
        var errors = new ArrayList<>(ending(step, completion));
        var answers = completion.answers() == null ? JsonNodeFactory.instance.objectNode() : completion.answers();
        if (step.form() == null) {
            if (!errors.isEmpty()) throw new Invalid(errors);
            return answers;
        }
        var submission = new AnswerRules.Submission(item.caseNo(), completion.outcome(), answers);
        var checked = check.check(item.kind(), forms.of(item.version(), step.form()), submission);
        checked.errors().forEach(error -> errors.add(inAnswers(error)));
        if (!errors.isEmpty()) throw new Invalid(errors);
        return checked.answers();
    }

    /** As {@link #check}, by whoever was asked for something themselves. @throws Invalid also where nothing is in it */
    JsonNode checkOwn(WorkItem item, Step step, Completion completion) {
        var answers = check(item, step, completion);
        var added = materials.of(item.caseNo()).stream().map(Material::addedAt).toList();
        var nothing = NothingInIt.fault(step.outcomes().size(), answers, added, item.since());
        if (nothing.isPresent()) throw new Invalid(List.of(nothing.get()));
        return answers;
    }

    private static InputError inAnswers(InputError error) {
        return error.at("answers." + error.path());
    }

    /** What is wrong with the way it is to end. */
    static List<InputError> ending(Step step, Completion completion) {
        var outcome = step.outcome(String.valueOf(completion.outcome()));
        if (outcome.isEmpty()) return List.of(error("outcome", "unknown-outcome", codes(step)));
        var tooLong = Reasons.fault(completion.reason());
        if (tooLong.isPresent()) return List.of(tooLong.get());
        var silent = completion.reason() == null || completion.reason().isBlank();
        return outcome.get().needsReason() && silent
                ? List.of(error("reason", "reason-missing", outcome.get().name()))
                : List.of();
    }

    private static InputError error(String path, String code, Object argument) {
        return new InputError(path, code, "worklist." + code, argument);
    }

    private static String codes(Step step) {
        return String.join(", ", step.outcomes().stream().map(Outcome::code).toList());
    }
}
