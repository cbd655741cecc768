package org.banjie.organisations.inspection.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.organisations.inspection.InspectionModel;
import org.banjie.organisations.inspection.reports.ReportFiling;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** A report that was sent back for some items may be changed in these and in nothing else. */
@Component
class ReportLocks implements AnswerRules {

    /** Said anew each time. */
    private static final Set<String> OF_EACH_TIME = Set.of("receivedOn", "promise");

    private final CaseAnswers answers;
    private final SentBack back;

    ReportLocks(CaseAnswers answers, SentBack back) {
        this.answers = answers;
        this.back = back;
    }

    @Override
    public String kind() {
        return InspectionModel.KIND;
    }

    @Override
    public String form() {
        return ReportFiling.FORM;
    }

    @Override
    public List<InputError> check(Submission submission) {
        var before = handedIn(submission.caseNo());
        if (before.isEmpty()) return List.of();
        return locked(submission.caseNo()).stream()
                .filter(field -> !text(before.get(), field).equals(text(submission.answers(), field)))
                .map(field -> InspectionFault.of(field, "field-locked"))
                .toList();
    }

    /** Fields that were not named when it was sent back; none where it is new, or was sent back for a reason only. */
    List<String> locked(String caseNo) {
        var open = back.last(caseNo).filter(SentBack.Round::isItemised).map(round -> new HashSet<>(round.items()));
        var before = handedIn(caseNo);
        if (open.isEmpty() || before.isEmpty()) return List.of();
        var locked = new ArrayList<String>();
        before.get().fieldNames().forEachRemaining(locked::add);
        locked.removeIf(field -> open.get().contains(field) || OF_EACH_TIME.contains(field));
        return locked;
    }

    private Optional<JsonNode> handedIn(String caseNo) {
        return answers.latest(caseNo, ReportFiling.FORM);
    }

    private static String text(JsonNode answers, String field) {
        return answers.path(field).asText("").strip();
    }
}
