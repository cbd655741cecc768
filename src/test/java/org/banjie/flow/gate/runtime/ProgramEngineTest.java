package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.BanjieTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The program's own engine has both layers on. */
@BanjieTest
class ProgramEngineTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void the_engine_of_the_program_is_closed() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getExpressionManager()).isInstanceOf(ModelExpressions.class);
        assertThat(settings.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
        assertThat(settings.getArtifactFactory()).isInstanceOf(NoClasses.class);
        assertThat(settings.getDeployers()).hasAtLeastOneElementOfType(GateAtDeployment.class);
        assertThat(settings.getBeans()).isEmpty();
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
    }
}
