package org.banjie.flow.gate.runtime;

import java.util.Map;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Closes every way by which a model could make the engine run code of its own choice: expressions reach marked beans
 * only, scripts and classes nothing at all, decisions are FEEL, case models are off.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RuntimeLayer extends AbstractProcessEnginePlugin {

    private final CallableBeans beans;

    RuntimeLayer(CallableBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(Map.of());
        engine.setExpressionManager(new ModelExpressions(beans));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setDmnElProvider(expression -> {
            throw new RefusedByEngine("a decision that is not FEEL");
        });
        engine.setDmnFeelEnableLegacyBehavior(false);
        engine.setDmnEngineConfiguration(FactsAsTheyAre.configuration());
        engine.setArtifactFactory(new NoClasses());
        engine.setBpmnParseFactory(ClosedParse::new);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
    }
}
