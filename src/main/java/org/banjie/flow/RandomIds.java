package org.banjie.flow;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;

/**
 * Names everything in the engine at random. Its own generator counts up from the time and the machine, so that whoever
 * has seen one id of a step can guess others.
 */
@Component
class RandomIds implements IdGenerator {

    @Override
    public String getNextId() {
        return UUID.randomUUID().toString();
    }
}
