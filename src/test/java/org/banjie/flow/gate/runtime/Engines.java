package org.banjie.flow.gate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.flow.gate.Canary;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.banjie.testing.TestCluster;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Engines on real databases of their own. */
final class Engines {

    private Engines() {}

    /** A fresh database's address. */
    static String database() {
        var cluster = TestCluster.running();
        return cluster.url(cluster.migratedDatabase());
    }

    /** As it comes, with two beans: one that sings and one that models may call. */
    static ProcessEngine asItComes() {
        return on(database());
    }

    /** With these plugins. */
    static ProcessEngine on(String database, ProcessEnginePlugin... plugins) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setJdbcDriver("org.postgresql.Driver");
        engine.setJdbcUrl(database);
        engine.setJdbcUsername(Cluster.USER);
        engine.setJdbcPassword(TestCluster.running().password());
        engine.setProcessEngineName("engine" + System.nanoTime());
        engine.setDatabaseSchemaUpdate("false");
        engine.setJobExecutorActivate(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setBeans(Map.of("canary", new Canary(), "steps", new MarkedSteps()));
        engine.setProcessEnginePlugins(new ArrayList<>(List.of(plugins)));
        return engine.buildProcessEngine();
    }
}
