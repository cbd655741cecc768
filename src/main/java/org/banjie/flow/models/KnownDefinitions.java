package org.banjie.flow.models;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DefaultCacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * A version of a model or a table that the engine has read once is not asked for again: nothing of it ever changes, and none is
 * deleted or suspended here. The engine would look with every command whether it still is there.
 */
@Component
class KnownDefinitions extends AbstractProcessEnginePlugin {

    /** Of each sort, as many as the engine itself keeps. */
    private static final int MOST = 1_000;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new OfKnown());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var known = new Known(new DefaultCacheFactory(), MOST);
        known.setDeployers(engine.getDeployers());
        engine.setDeploymentCache(known);
    }

    /** What happens is written down with the name of its model, which was asked for with every command, too. */
    private static final class OfKnown extends CacheAwareHistoryEventProducer {

        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
            var known = id == null
                    ? null
                    : Context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findProcessDefinitionFromCache(id);
            return known != null ? known : super.getProcessDefinitionEntity(id);
        }
    }

    private static final class Known extends DeploymentCache {

        Known(CacheFactory caches, int capacity) {
            super(caches, capacity);
        }

        @Override
        public ProcessDefinitionEntity findDeployedProcessDefinitionById(String id) {
            var known = id == null ? null : findProcessDefinitionFromCache(id);
            return known != null ? known : super.findDeployedProcessDefinitionById(id);
        }

        @Override
        public DecisionDefinitionEntity findDeployedDecisionDefinitionById(String id) {
            var known = id == null ? null : findDecisionDefinitionFromCache(id);
            return known != null ? known : super.findDeployedDecisionDefinitionById(id);
        }
    }
}
