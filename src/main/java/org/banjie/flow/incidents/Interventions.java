package org.banjie.flow.incidents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What nobody's step does: a case is put to another place of its model, or ended, by hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Interventions {

    private final RuntimeService runtime;
    private final BranchesOfModels models;

    Interventions(RuntimeService runtime, BranchesOfModels models) {
        this.runtime = runtime;
        this.models = models;
    }

    /** Where a case stands: every element at which it waits, or at which something failed. */
    public List<String> standsAt(String caseNo) {
        return standsAt(instance(caseNo));
    }

    private List<String> standsAt(ProcessInstance instance) {
        return IncidentPlaces.of(runtime.getActivityInstance(instance.getId()));
    }

    /** The version a case runs on. @throws Refusal CONFLICT when it does not run */
    public String version(String caseNo) {
        return instance(caseNo).getProcessDefinitionId();
    }

    /**
     * Puts a case from one place to another. What is done at the same time as the place it leaves goes with it, where the
     * other place does not wait for it any more.
     *
     * @throws Refusal CONFLICT when it is not there, the other place cannot be begun with, or is one of several that are
     *     done at the same time
     */
    public void move(String caseNo, String from, String to) {
        var instance = instance(caseNo);
        var stands = standsAt(instance);
        if (!stands.contains(from)) throw notThere(caseNo);
        var branches = models.of(instance.getProcessDefinitionId());
        branches.against(from, to).ifPresent(Interventions::refuse);
        try {
            var change = runtime.createProcessInstanceModification(instance.getId());
            leaving(branches, from, to, stands).forEach(change::cancelAllForActivity);
            change.startBeforeActivity(to).execute();
        } catch (ProcessEngineException refused) {
            throw new Refusal(RefusalKind.CONFLICT, "cannot-begin-there", "flow.cannot-begin-there", caseNo);
        }
    }

    /**
     * Puts a case back from a step that nobody has begun to the one before. The step before is begun first, so that a part
     * of the model that holds both stays open with its timers.
     *
     * @throws Refusal as {@link #move}
     */
    public void takeBack(String caseNo, String from, String to) {
        if (!canTakeBack(caseNo, from, to)) throw notThere(caseNo);
        try {
            runtime.createProcessInstanceModification(instance(caseNo).getId())
                    .startBeforeActivity(to)
                    .cancelAllForActivity(from)
                    .execute();
        } catch (ProcessEngineException refused) {
            throw new Refusal(RefusalKind.CONFLICT, "cannot-begin-there", "flow.cannot-begin-there", caseNo);
        }
    }

    /** Whether it stands there, and the way back leads neither into a block of branches nor out of one. */
    public boolean canTakeBack(String caseNo, String from, String to) {
        var instance = instance(caseNo);
        var stands = standsAt(instance);
        if (!stands.contains(from)) return false;
        var branches = models.of(instance.getProcessDefinitionId());
        return branches.against(from, to).isEmpty()
                && branches.leftBehind(from, to, stands).isEmpty();
    }

    private static Set<String> leaving(Branches branches, String from, String to, List<String> stands) {
        var leaving = new LinkedHashSet<>(List.of(from));
        leaving.addAll(branches.leftBehind(from, to, stands));
        return leaving;
    }

    private static void refuse(Branches.Beside beside) {
        throw new Refusal(
                RefusalKind.CONFLICT,
                "beside-others",
                "flow.beside-others",
                String.join("、", beside.others()),
                beside.before());
    }

    /** Ends a case's process where it stands. */
    public void end(String caseNo, String why) {
        runtime.deleteProcessInstance(instance(caseNo).getId(), why, true, true);
    }

    private ProcessInstance instance(String caseNo) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .singleResult();
        if (found == null) throw notThere(caseNo);
        return found;
    }

    private static Refusal notThere(String caseNo) {
        return new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", caseNo);
    }
}
