package org.banjie.flow.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves one case to another version of its model, with everything that waits in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Mover {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Planner planner;
    private final StepsOfMovedCase steps;

    Mover(RuntimeService runtime, ManagementService management, Planner planner, StepsOfMovedCase steps) {
        this.runtime = runtime;
        this.management = management;
        this.planner = planner;
        this.steps = steps;
    }

    /**
     * The caller holds the case.
     *
     * @return false when the case no longer runs on the version the plan starts from
     * @throws CannotMove with every reason
     */
    public boolean move(String caseNo, Plan plan) {
        var instance = instance(caseNo, plan);
        if (instance == null) return false;
        var timersBefore = timers(instance);
        var stepsBefore = steps.of(instance);
        migrate(instance, plan);
        forgetFinished(instance, timersBefore, plan);
        carryOutcomes(instance, plan);
        steps.announce(caseNo, stepsBefore, plan);
        return true;
    }

    private String instance(String caseNo, Plan plan) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .processDefinitionId(plan.from())
                .singleResult();
        return found == null ? null : found.getId();
    }

    private void migrate(String instance, Plan plan) {
        try {
            runtime.newMigration(planner.engines(plan))
                    .processInstanceIds(instance)
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new CannotMove(obstacles(refused.getValidationReport()));
        } catch (OptimisticLockingException busy) {
            throw new CannotMove(List.of(new Obstacle("", "busy", "changed at the same moment")));
        }
    }

    /**
     * The engine takes a timer without a job for one that has yet to start, also when it has fired already
     * (camunda-bpm-platform#3713): what the case had in the old version and is started again is taken away again.
     */
    private void forgetFinished(String instance, Set<String> before, Plan plan) {
        for (var job : jobs(instance)) {
            if (!before.contains(job.getId()) && plan.isKept(activity(job))) management.deleteJob(job.getId());
        }
    }

    /** A gateway asks for a step's outcome by the step's id; after a renaming by the new one. */
    private void carryOutcomes(String instance, Plan plan) {
        plan.renamed().forEach((former, step) -> {
            var outcome = runtime.getVariable(instance, former);
            if (outcome != null) runtime.setVariable(instance, step, outcome);
        });
    }

    private Set<String> timers(String instance) {
        return jobs(instance).stream().map(Job::getId).collect(Collectors.toSet());
    }

    private List<Job> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().list();
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static List<Obstacle> obstacles(MigratingProcessInstanceValidationReport report) {
        var found = new ArrayList<Obstacle>();
        report.getFailures().forEach(failure -> found.add(Obstacle.of("", failure)));
        report.getActivityInstanceReports().forEach(one -> one.getFailures()
                .forEach(failure -> found.add(Obstacle.of(one.getSourceScopeId(), failure))));
        report.getTransitionInstanceReports().forEach(one -> one.getFailures()
                .forEach(failure -> found.add(Obstacle.of(one.getSourceScopeId(), failure))));
        return found;
    }
}
