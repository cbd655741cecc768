package org.banjie.flow.gate.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.xml.Finding;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Asks the gate inside the engine, before its own parser sees a file: no caller can deploy past it. Only what is new is
 * asked about, so that a gate that grows stricter never stops a case that runs on a model of yesterday.
 */
@Component
class GateAtDeployment extends AbstractProcessEnginePlugin implements Deployer {

    private final ModelGate gate;

    GateAtDeployment(ModelGate gate) {
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>(List.of(this));
        Optional.ofNullable(engine.getCustomPreDeployers()).ifPresent(deployers::addAll);
        engine.setCustomPreDeployers(deployers);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            Map<String, byte[]> files = new TreeMap<>();
            deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
            List<Finding> refusals =
                    gate.check(files).stream().filter(Finding::refuses).toList();
            if (!refusals.isEmpty()) throw new RefusedByEngine("deployment " + deployment.getName() + ": " + refusals);
        }
    }
}
