package org.banjie.flow;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.Finding;
import org.banjie.flow.gate.ModelGate;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;

/** The one way a kind's files come into the engine: checked by the gate, all of a kind as one set. */
@Service
public class Deployments {

    private final RepositoryService repository;
    private final ModelGate gate;

    Deployments(RepositoryService repository, ModelGate gate) {
        this.repository = repository;
        this.gate = gate;
    }

    /**
     * Deploys a kind's files; the same files again change nothing.
     *
     * @throws RefusedModel with every finding when the gate refuses one of the files
     */
    public void deploy(String kind, Map<String, byte[]> files) {
        var refused = refusals(files);
        if (!refused.isEmpty()) throw new RefusedModel(kind, refused);
        var deployment =
                repository.createDeployment().name(kind).source("shipped").enableDuplicateFiltering(false);
        files.forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    private List<Finding> refusals(Map<String, byte[]> files) {
        return gate.check(files).stream().filter(Finding::refuses).toList();
    }
}
