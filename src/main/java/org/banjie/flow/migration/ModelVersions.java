package org.banjie.flow.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The versions of a model, and the cases that run on each. */
@Component
public class ModelVersions {

    private final RepositoryService repository;
    private final JdbcClient db;

    ModelVersions(RepositoryService repository, JdbcClient db) {
        this.repository = repository;
        this.db = db;
    }

    /** Every version, the live one first. */
    public List<ModelVersion> of(String model) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .toList();
    }

    /** @throws Refusal NOT_FOUND when the model has no such version */
    public ModelVersion get(String model, int number) {
        var found = number < 1
                ? null
                : repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .processDefinitionVersion(number)
                        .singleResult();
        if (found == null) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-version", "flow.version.unknown", model, number);
        }
        return version(found);
    }

    /** How many cases run on each version of a model, by the version's id. */
    public Map<String, Long> running(String model) {
        return db
                .sql(
                        """
                select e.proc_def_id_ version, count(*) cases
                from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where d.key_ = ? and e.parent_id_ is null group by e.proc_def_id_
                """)
                .param(model)
                .query((row, n) -> Map.entry(row.getString("version"), row.getLong("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The cases that run on a version by number, some at a time. @param after the last of those before, or "" */
    public List<String> cases(String version, String after, int limit) {
        return db.sql(
                        """
                select business_key_ from act_ru_execution
                where proc_def_id_ = ? and parent_id_ is null and business_key_ > ?
                order by business_key_ limit ?
                """)
                .params(version, after, limit)
                .query(String.class)
                .list();
    }

    /** The files a version came with, by name, each as the hash of its content. */
    public Map<String, String> files(ModelVersion version) {
        return repository.getDeploymentResourceNames(version.deployment()).stream()
                .collect(Collectors.toMap(name -> name, name -> hash(version.deployment(), name)));
    }

    private String hash(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelVersion version(ProcessDefinition found) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(found.getDeploymentId())
                .singleResult();
        return new ModelVersion(
                found.getId(),
                found.getKey(),
                found.getVersion(),
                found.getDeploymentId(),
                deployment.getDeploymentTime().toInstant());
    }
}
