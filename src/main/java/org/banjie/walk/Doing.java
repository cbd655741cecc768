package org.banjie.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.banjie.access.ActorType;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.Flow;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.Step;
import org.banjie.flow.walking.TriedCase;
import org.banjie.forms.MadeUpAnswers;
import org.banjie.kinds.forms.FormCheck;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.walk.Doers.Doer;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.items.WorkItem;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Ends a step of the made-up case as its doer would, with answers that nobody gave. */
@Component
class Doing {

    private static final String REASON = "试走时编的理由";

    private final Desk desk;
    private final Forms forms;
    private final FormData data;
    private final FormCheck check;
    private final MadeUpApplicant applicant;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Flow flow;
    private final Apart apart;
    private final Clock clock;

    Doing(
            Desk desk,
            Forms forms,
            FormData data,
            FormCheck check,
            MadeUpApplicant applicant,
            CaseAnswers answers,
            Opinions opinions,
            Flow flow,
            Apart apart,
            Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.data = data;
        this.check = check;
        this.applicant = applicant;
        this.answers = answers;
        this.opinions = opinions;
        this.flow = flow;
        this.apart = apart;
        this.clock = clock;
    }

    /**
     * Where the desk does not take it, because what was made up is not enough or a paper is missing that nobody can bring, it
     * is ended without the desk.
     *
     * @return what the desk said in that case
     * @throws org.banjie.flow.walking.Stuck and Refusal where the model cannot go on
     */
    List<MessageSourceResolvable> end(WorkItem item, Step step, Outcome outcome, Doer doer) {
        var given = answers(item, step, outcome, doer);
        try {
            var done = new Completion(outcome.code(), REASON, given);
            TriedCase.said(
                    "",
                    () -> apart.kept(() -> {
                        desk.complete(doer.actor(), item.taskId(), done);
                        return done;
                    }));
            return List.of();
        } catch (Refusal no) {
            past(item, step, outcome, doer, given);
            return no instanceof Invalid invalid ? new ArrayList<>(invalid.errors()) : List.of(no);
        }
    }

    private void past(WorkItem item, Step step, Outcome outcome, Doer doer, JsonNode given) {
        var uid = doer.actor().uid();
        var office = item.isApplicants() ? "" : item.office().unit();
        TriedCase.said(
                "",
                () -> apart.kept(() -> {
                    if (step.form() != null) answers.keep(item.caseNo(), step.form(), given, uid);
                    var said = new Signature(item.caseNo(), uid, office, REASON, clock.instant());
                    opinions.add(new StepEnded(said, item.step(), outcome.code()));
                    flow.complete(item.taskId(), item.step(), outcome.code());
                    return given;
                }));
    }

    private JsonNode answers(WorkItem item, Step step, Outcome outcome, Doer doer) {
        if (step.form() == null) return JsonNodeFactory.instance.objectNode();
        var schema = forms.of(item.version(), step.form());
        var opened = data.of(item.caseNo(), step.form());
        var making =
                new MadeUpAnswers(schema, opened, applicant.values(item.what().area()));
        var made =
                making.make(opened, given -> wrong(item, step, outcome, given)).answers();
        var silent = doer.actor().type() == ActorType.APPLICANT && made.isEmpty();
        return silent ? making.withAWord(made) : made;
    }

    private List<InputError> wrong(WorkItem item, Step step, Outcome outcome, ObjectNode given) {
        return check.check(
                        item.kind(),
                        forms.of(item.version(), step.form()),
                        new AnswerRules.Submission(item.caseNo(), outcome.code(), given))
                .errors();
    }
}
