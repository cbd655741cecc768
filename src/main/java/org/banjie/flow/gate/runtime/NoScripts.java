package org.banjie.flow.gate.runtime;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Finds no script engine, whichever language is asked for. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw new RefusedByEngine("a script in " + language);
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new RefusedByEngine("script engines");
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new RefusedByEngine("script engines");
    }
}
