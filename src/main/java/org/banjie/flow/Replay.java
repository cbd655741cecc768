package org.banjie.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.flow.gate.runtime.Patience;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables of another set of files than the live one, and notes what they answered. Only what the
 * current thread does inside {@link #under} is concerned.
 */
@Component
public class Replay {

    private final RepositoryService repository;
    private final ReplayStage stage;

    Replay(RepositoryService repository, ReplayStage stage) {
        this.repository = repository;
        this.stage = stage;
    }

    /** A table that was asked, and every row that fitted, by output name. */
    public record Decided(String table, List<Map<String, Object>> rows) {}

    /**
     * Does something with the tables of that deployment; a table it does not bring is the live one.
     *
     * @param most how long its decisions may take together
     * @return what was decided on the way, in order
     */
    public List<Decided> under(String deployment, Duration most, Runnable deed) {
        return Patience.within(most, () -> stage.during(tables(deployment), deed));
    }

    private Map<String, String> tables(String deployment) {
        return repository.createDecisionDefinitionQuery().deploymentId(deployment).list().stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getId));
    }
}
