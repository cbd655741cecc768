package org.banjie.flow;

import java.util.function.Supplier;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Lets a model's verbs be heard: what a bean refuses reaches whoever asked, without the engine's wrapping; where a timer or
 * another server moved the case on meanwhile, that is said as a database says it.
 */
final class Verbs {

    private Verbs() {}

    static void say(Runnable deed) {
        answer(() -> {
            deed.run();
            return null;
        });
    }

    static <T> T answer(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (ProcessEngineException wrapped) {
            throw refusal(wrapped);
        }
    }

    private static RuntimeException refusal(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof Invalid) return (RuntimeException) cause;
            if (cause instanceof OptimisticLockingException first) {
                return new OptimisticLockingFailureException("the case has moved on meanwhile", first);
            }
        }
        return wrapped;
    }
}
