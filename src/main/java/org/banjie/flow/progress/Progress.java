package org.banjie.flow.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Where a case stands in its model, and where it has been. */
@Component
public class Progress {

    private final HistoryService history;

    Progress(HistoryService history) {
        this.history = history;
    }

    /**
     * One visit to an element of the model.
     *
     * @param until null while the case is there
     * @param task id of the task, where the element is a human step; else null
     */
    public record Visit(String element, Instant since, Instant until, boolean cancelled, String task) {

        public boolean isNow() {
            return until == null;
        }
    }

    /** The model version a case runs on, or ran on. */
    public String version(String caseNo) {
        return instance(caseNo).getProcessDefinitionId();
    }

    /** The model version of each of some cases; of one that never ran none. */
    public Map<String, String> versions(Collection<String> cases) {
        if (cases.isEmpty()) return Map.of();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(cases.toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getBusinessKey,
                        HistoricProcessInstance::getProcessDefinitionId,
                        (one, other) -> other));
    }

    /** Every visit in order of time. */
    public List<Visit> of(String caseNo) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(caseNo).getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(visit -> new Visit(
                        visit.getActivityId(),
                        visit.getStartTime().toInstant(),
                        instant(visit.getEndTime()),
                        visit.isCanceled(),
                        visit.getTaskId()))
                .toList();
    }

    private HistoricProcessInstance instance(String caseNo) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
