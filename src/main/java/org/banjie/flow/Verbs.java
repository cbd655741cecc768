package org.banjie.flow;

import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.camunda.bpm.engine.ProcessEngineException;

/** Lets a model's verbs be heard: what a bean refuses reaches whoever asked, without the engine's wrapping. */
final class Verbs {

    private Verbs() {}

    static void say(Runnable deed) {
        try {
            deed.run();
        } catch (ProcessEngineException wrapped) {
            throw refusal(wrapped);
        }
    }

    private static RuntimeException refusal(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof Invalid) return (RuntimeException) cause;
        }
        return wrapped;
    }
}
