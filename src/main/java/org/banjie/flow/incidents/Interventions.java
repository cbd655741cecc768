package org.banjie.flow.incidents;

import java.util.List;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What nobody's step does: a case is put to another place of its model, or ended, by hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Interventions {

    private final RuntimeService runtime;

    Interventions(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Where a case stands: every element at which it waits, or at which something failed. */
    public List<String> standsAt(String caseNo) {
        var tree = runtime.getActivityInstance(instance(caseNo));
        return IncidentPlaces.of(tree);
    }

    /** The version a case runs on. @throws Refusal CONFLICT when it does not run */
    public String version(String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance(caseNo))
                .singleResult()
                .getProcessDefinitionId();
    }

    /**
     * Puts a case from one place to another; its other branches stay.
     *
     * @throws Refusal CONFLICT when it is not there, or the other place cannot be begun with
     */
    public void move(String caseNo, String from, String to) {
        if (!standsAt(caseNo).contains(from)) throw notThere(caseNo);
        try {
            runtime.createProcessInstanceModification(instance(caseNo))
                    .cancelAllForActivity(from)
                    .startBeforeActivity(to)
                    .execute();
        } catch (ProcessEngineException refused) {
            throw new Refusal(RefusalKind.CONFLICT, "cannot-begin-there", "flow.cannot-begin-there", caseNo);
        }
    }

    /** Ends a case's process where it stands. */
    public void end(String caseNo, String why) {
        runtime.deleteProcessInstance(instance(caseNo), why, true, true);
    }

    private String instance(String caseNo) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult();
        if (found == null) throw notThere(caseNo);
        return found.getId();
    }

    private static Refusal notThere(String caseNo) {
        return new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", caseNo);
    }
}
