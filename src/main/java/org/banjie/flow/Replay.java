package org.banjie.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables of another set of files than the live one, and notes what they answered. Only what the
 * current thread does inside {@link #under} is concerned.
 */
@Component
public class Replay {

    private static final ThreadLocal<Stage> STAGE = new ThreadLocal<>();

    private final RepositoryService repository;

    Replay(RepositoryService repository) {
        this.repository = repository;
    }

    /** A table that was asked, and every row that fitted, by output name. */
    public record Decided(String table, List<Map<String, Object>> rows) {}

    private record Stage(Map<String, String> tables, List<Decided> decided) {}

    /**
     * Does something with the tables of that deployment; a table it does not bring is the live one.
     *
     * @return what was decided on the way, in order
     */
    public List<Decided> under(String deployment, Runnable deed) {
        var stage = new Stage(tables(deployment), new ArrayList<>());
        STAGE.set(stage);
        try {
            deed.run();
            return stage.decided();
        } finally {
            STAGE.remove();
        }
    }

    private Map<String, String> tables(String deployment) {
        return repository.createDecisionDefinitionQuery().deploymentId(deployment).list().stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getId));
    }

    static Optional<String> tableOf(String key) {
        var stage = STAGE.get();
        return stage == null
                ? Optional.empty()
                : Optional.ofNullable(stage.tables().get(key));
    }

    static void told(String table, List<Map<String, Object>> rows) {
        var stage = STAGE.get();
        if (stage != null) stage.decided().add(new Decided(table, rows));
    }
}
