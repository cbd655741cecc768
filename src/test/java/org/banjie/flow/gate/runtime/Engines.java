package org.banjie.flow.gate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.embedded.Cluster;
import org.banjie.flow.gate.Canary;
import org.banjie.flow.gate.MarkedSteps;
import org.banjie.testing.TestCluster;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Engines on real databases of their own. */
final class Engines {

    private Engines() {}

    /** As it comes, with two beans: one that sings and one that models may call. */
    static ProcessEngine asItComes() {
        ProcessEngineConfigurationImpl engine = on("open");
        engine.setBeans(Map.of("canary", new Canary(), "steps", new MarkedSteps()));
        return engine.buildProcessEngine();
    }

    /** With these plugins. */
    static ProcessEngine with(ProcessEnginePlugin... plugins) {
        ProcessEngineConfigurationImpl engine = on("closed");
        engine.setBeans(Map.of("canary", new Canary(), "steps", new MarkedSteps()));
        engine.setProcessEnginePlugins(new ArrayList<>(List.of(plugins)));
        return engine.buildProcessEngine();
    }

    private static ProcessEngineConfigurationImpl on(String name) {
        TestCluster cluster = TestCluster.running();
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setJdbcDriver("org.postgresql.Driver");
        engine.setJdbcUrl(cluster.url(cluster.migratedDatabase()));
        engine.setJdbcUsername(Cluster.USER);
        engine.setJdbcPassword(cluster.password());
        engine.setProcessEngineName(name + System.nanoTime());
        engine.setDatabaseSchemaUpdate("false");
        engine.setJobExecutorActivate(false);
        engine.setEnforceHistoryTimeToLive(false);
        return engine;
    }
}
