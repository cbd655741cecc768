package org.banjie.organisations.inspection.examination;

import java.util.List;
import org.banjie.casework.papers.Gap;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.refusal.InputError;

/**
 * Whoever sends a report back names each item, all at once; what was not named before needs a reason. Forms of earlier
 * models have no items, and a reason was enough.
 */
final class ReturnRules implements AnswerRules {

    private final String step;
    private final SentBack back;

    ReturnRules(String step, SentBack back) {
        this.step = step;
        this.back = back;
    }

    @Override
    public String kind() {
        return InspectionModel.KIND;
    }

    @Override
    public String form() {
        return SentBack.FORMS.get(step);
    }

    @Override
    public List<InputError> check(Submission submission) {
        var form = submission.answers();
        if (!SentBack.BACK.equals(submission.outcome()) || !form.has("gaps")) return List.of();
        var items = Gap.of(form).stream().map(Gap::item).toList();
        if (items.isEmpty()) return List.of(fault("gaps", "gap-missing"));
        var unreasoned = back.wouldAskAnew(submission.caseNo(), step, items) && !Gap.isReasoned(form);
        return unreasoned ? List.of(fault("newReason", "asked-once")) : List.of();
    }

    private static InputError fault(String path, String code) {
        return new InputError(path, code, "kinds.correction." + code);
    }
}
