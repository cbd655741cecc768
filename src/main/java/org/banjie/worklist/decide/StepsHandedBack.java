package org.banjie.worklist.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.HandingBack;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.drafts.KeptDraft;
import org.banjie.worklist.drafts.StepDraft;
import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** The second look of applicants: what they typed is in the draft, and the draft is what is sent. */
@Component
class StepsHandedBack implements HandingBack {

    private final Worklist worklist;
    private final StepDrafts drafts;
    private final Rehearsals rehearsals;
    private final Desk desk;
    private final Models models;
    private final Forms forms;
    private final FormData data;
    private final AnswerSheet sheet;

    StepsHandedBack(
            Worklist worklist,
            StepDrafts drafts,
            Rehearsals rehearsals,
            Desk desk,
            Models models,
            Forms forms,
            FormData data,
            AnswerSheet sheet) {
        this.worklist = worklist;
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.desk = desk;
        this.models = models;
        this.forms = forms;
        this.data = data;
        this.sheet = sheet;
    }

    @Override
    public Typed look(Actor applicant, String taskId, String outcome, Locale locale) {
        var item = worklist.inHand(applicant, taskId);
        var typed = typed(applicant, taskId);
        var completion = completion(item, typed, outcome);
        rehearsals.tryOut(applicant, item, completion);
        return new Typed(said(item, completion.answers(), locale), typed.etag());
    }

    @Override
    public void send(Actor applicant, String taskId, String outcome, String seen) {
        var item = worklist.inHand(applicant, taskId);
        var typed = typed(applicant, taskId);
        if (!typed.etag().equals(seen)) {
            throw new Refusal(RefusalKind.CONFLICT, "draft-changed", "worklist.draft-changed");
        }
        Met.tells(() -> desk.complete(applicant, taskId, completion(item, typed, outcome)));
    }

    private StepDraft typed(Actor applicant, String taskId) {
        return drafts.find(taskId, applicant.uid()).map(KeptDraft::typed).orElse(StepDraft.NOTHING);
    }

    /** Whoever typed nothing, or could not without script, sends the form as it opens. */
    private Completion completion(WorkItem item, StepDraft typed, String outcome) {
        var form = form(item);
        var opens = typed.answers().isEmpty() && form != null;
        var answers = opens ? data.of(item.caseNo(), form) : typed.answers();
        return new Completion(outcome, typed.reason(), answers);
    }

    private List<AnswerSheet.Section> said(WorkItem item, JsonNode answers, Locale locale) {
        var form = form(item);
        return form == null ? List.of() : sheet.of(forms.of(item.version(), form), answers, Sight.FULL, locale);
    }

    private String form(WorkItem item) {
        return models.step(item.version(), item.step()).form();
    }
}
