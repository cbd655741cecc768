package org.banjie.flow.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.flow.StepReady;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The human steps that are open in the engine, for whoever holds something of their own against it. */
@Component
public class EngineSteps {

    private final TaskService tasks;
    private final JdbcClient db;

    EngineSteps(TaskService tasks, JdbcClient db) {
        this.tasks = tasks;
        this.db = db;
    }

    /**
     * A step as it was announced when it became ready.
     *
     * @param assignee uid of who has it by the engine, or null
     */
    public record Open(StepReady ready, String assignee) {}

    public List<Open> of(String caseNo) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .map(task -> open(caseNo, task))
                .toList();
    }

    /** Numbers of cases with an open step, some at a time. @param after the last of those before, or "" */
    public List<String> casesAfter(String after, int most) {
        return db.sql(
                        """
                select e.business_key_ from act_ru_execution e
                where e.business_key_ > ? and exists (select from act_ru_task t where t.proc_inst_id_ = e.id_)
                order by e.business_key_ limit ?
                """)
                .params(after, most)
                .query(String.class)
                .list();
    }

    /** Those of them that have one. */
    public Set<String> casesAmong(List<String> caseNos) {
        return db.sql(
                        """
                select e.business_key_ from act_ru_execution e
                where e.business_key_ = any(?) and exists (select from act_ru_task t where t.proc_inst_id_ = e.id_)
                """)
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private Open open(String caseNo, Task task) {
        var ready = new StepReady(
                task.getId(),
                caseNo,
                task.getProcessDefinitionId().split(":")[0],
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                groups(task.getId()),
                task.getCreateTime().toInstant());
        return new Open(ready, task.getAssignee());
    }

    private Set<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
