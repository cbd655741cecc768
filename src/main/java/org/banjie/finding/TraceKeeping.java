package org.banjie.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.cases.AnswersKept;
import org.banjie.cases.ApplicantChanged;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.forms.FormatValues;
import org.banjie.forms.FormatValues.Value;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.forms.Forms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps up by what each case is found: its applicant, and the names, numbers and phones of all forms answered so far. */
@Component
class TraceKeeping {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final Forms forms;
    private final Traces traces;
    private final TraceRows rows;

    TraceKeeping(Cases cases, CaseAnswers answers, Kinds kinds, Forms forms, Traces traces, TraceRows rows) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.forms = forms;
        this.traces = traces;
        this.rows = rows;
    }

    @EventListener
    void opened(StatusChanged change) {
        if (change.status() == CaseStatus.SUBMITTED) atTheEnd(change.caseNo());
    }

    @EventListener
    void answered(AnswersKept kept) {
        var found = cases.get(kept.caseNo());
        var said = answers.latest(kept.caseNo(), kept.form());
        if (said.isPresent() && !values(found, kept.form(), said.get()).isEmpty()) atTheEnd(kept.caseNo());
    }

    @EventListener
    void changed(ApplicantChanged change) {
        atTheEnd(change.caseNo());
    }

    void readAgain(String caseNo) {
        read(cases.get(caseNo));
    }

    /** Once for all that is said of it in one transaction: whoever hands in is opened a case first, and then answers. */
    private void atTheEnd(String caseNo) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            readAgain(caseNo);
            return;
        }
        changed().cases.add(caseNo);
    }

    private Changed changed() {
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Changed already) return already;
        }
        var changed = new Changed();
        TransactionSynchronizationManager.registerSynchronization(changed);
        return changed;
    }

    /** The cases of one transaction. One that was opened in a part of it that was taken back is none. */
    private final class Changed implements TransactionSynchronization {

        private final Set<String> cases = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.forEach(caseNo -> TraceKeeping.this.cases.find(caseNo).ifPresent(TraceKeeping.this::read));
        }
    }

    private void read(Case found) {
        var values = new ArrayList<>(ofApplicant(found.caseNo()));
        answers.newestByForm(found.caseNo()).forEach((form, said) -> values.addAll(values(found, form, said)));
        rows.put(found, traces.of(values));
    }

    private List<Value> ofApplicant(String caseNo) {
        var applicant = cases.applicant(caseNo);
        return Map.of("name", applicant.name(), "identity", applicant.idNo(), "mobile", applicant.phone())
                .entrySet()
                .stream()
                .filter(one -> !one.getValue().isBlank())
                .map(one -> new Value(one.getKey(), one.getValue()))
                .toList();
    }

    /** By the form as it is now: one that is gone leaves what is known of the applicant. */
    private List<Value> values(Case found, String form, JsonNode said) {
        return kinds.find(found.kind())
                .flatMap(kind -> forms.live(kind, form))
                .map(schema -> FormatValues.of(schema, said))
                .orElse(List.of());
    }
}
