package org.banjie.flow.models;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Publications;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest version of each model and of each table: dozens of rules ask for it within one act. It is known as long as
 * nothing more goes live, as {@link LiveSets} tells. A transaction that deploys asks the engine each time: what it sees may
 * be taken back, and nobody else may know of it.
 */
@Component
public class Newest {

    private final RepositoryService repository;
    private final LiveSets live;
    private volatile Known known;

    Newest(RepositoryService repository, LiveSets live) {
        this.repository = repository;
        this.live = live;
    }

    /** Ids of versions by key, as they are while nothing more goes live. */
    private record Known(Publications of, Map<String, String> models, Map<String, String> tables) {}

    /** Id of the version that a new case of this model would run on; empty where there is no such model. */
    public Optional<String> model(String key) {
        return isDeploying() ? readModel(key) : find(known().models(), key, () -> readModel(key));
    }

    /** Id of the version by which this table decides; empty where there is no such table. */
    public Optional<String> table(String key) {
        return isDeploying() ? readTable(key) : find(known().tables(), key, () -> readTable(key));
    }

    /** From here to the end of the transaction. */
    void deploying() {
        if (isDeploying() || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(Newest.this);
            }
        });
    }

    private boolean isDeploying() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    private Known known() {
        var publications = live.now();
        var held = known;
        if (held == null || held.of() != publications) {
            held = new Known(publications, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
            known = held;
        }
        return held;
    }

    /** What is not there is asked for again: it may come without anything going live. */
    private static Optional<String> find(Map<String, String> known, String key, Supplier<Optional<String>> reading) {
        var held = known.get(key);
        if (held != null) return Optional.of(held);
        var read = reading.get();
        read.ifPresent(id -> known.put(key, id));
        return read;
    }

    private Optional<String> readModel(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    private Optional<String> readTable(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(DecisionDefinition::getId);
    }
}
