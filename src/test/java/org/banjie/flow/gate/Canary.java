package org.banjie.flow.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidatorContext;
import org.camunda.bpm.engine.variable.VariableMap;

/** Sings when a model reaches what it must not: made, called, or touched as a file by a command. */
public class Canary
        implements JavaDelegate, ExecutionListener, TaskListener, DelegateVariableMapping, FormFieldValidator {

    private static final Path TOUCHED = Path.of("target", "canary");
    private static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        sing();
    }

    public static boolean sing() {
        SONGS.incrementAndGet();
        return true;
    }

    /** Whether it sang since it was last asked. */
    public static boolean sang() throws IOException {
        return Files.deleteIfExists(TOUCHED) | SONGS.getAndSet(0) > 0;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateTask task) {
        sing();
    }

    @Override
    public void mapInputVariables(DelegateExecution execution, VariableMap variables) {
        sing();
    }

    @Override
    public void mapOutputVariables(DelegateExecution execution, VariableScope instance) {
        sing();
    }

    @Override
    public boolean validate(Object value, FormFieldValidatorContext context) {
        return sing();
    }

    @Override
    public String toString() {
        return "canary";
    }
}
