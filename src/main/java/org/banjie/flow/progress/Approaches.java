package org.banjie.flow.progress;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Tells what leads to an element of a model. A version never changes, so each is looked up once. */
@Component
public class Approaches {

    private static final String EACH_OF_MANY = "#" + ActivityTypes.MULTI_INSTANCE_BODY;

    private final RepositoryService repository;
    private final Map<String, Optional<Approach>> known = new ConcurrentHashMap<>();

    Approaches(RepositoryService repository) {
        this.repository = repository;
    }

    /** To the element at which a model is calling us right now; empty when none does, or by way of another model. */
    public Optional<Approach> here() {
        return Optional.ofNullable(Context.getBpmnExecutionContext())
                .map(context -> context.getExecution())
                .filter(at -> at.getProcessInstance().getSuperExecution() == null)
                .flatMap(this::to);
    }

    /** Empty where the way leads through another model. */
    public Optional<Approach> to(String version, String element) {
        return known.computeIfAbsent(version + "/" + element, key -> read(version, element));
    }

    private Optional<Approach> to(ExecutionEntity at) {
        return to(at.getProcessDefinitionId(), at.getActivityId().replace(EACH_OF_MANY, ""));
    }

    private Optional<Approach> read(String version, String element) {
        return Backwards.from(repository.getBpmnModelInstance(version).getModelElementById(element));
    }
}
