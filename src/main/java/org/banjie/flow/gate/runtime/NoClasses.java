package org.banjie.flow.gate.runtime;

import org.camunda.bpm.engine.ArtifactFactory;

/** Makes no object of a class that a model names; the engine's shell and mail steps are such classes, too. */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new RefusedByEngine("an object of " + type.getName());
    }
}
