package org.banjie.flow.incidents;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The branches of each version of a model. A version never changes, so each is walked through once. */
@Component
class BranchesOfModels {

    private final RepositoryService repository;
    private final Map<String, Branches> known = new ConcurrentHashMap<>();

    BranchesOfModels(RepositoryService repository) {
        this.repository = repository;
    }

    Branches of(String version) {
        return known.computeIfAbsent(version, one -> new Branches(repository.getBpmnModelInstance(one)));
    }
}
