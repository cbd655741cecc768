package org.banjie.flow.gate.runtime;

import org.banjie.flow.gate.expressions.CallableBeans;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/** The engine's expressions with nothing in reach but variables and the beans models may call. */
class ModelExpressions extends JuelExpressionManager {

    private final CallableBeans callable;

    ModelExpressions(CallableBeans callable) {
        this.callable = callable;
    }

    @Override
    protected ELResolver createElResolver() {
        return new ModelElResolver(callable);
    }

    /** Not even {@code now()}: time comes from the house's clock, through a bean. */
    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public java.lang.reflect.Method resolveFunction(String prefix, String name) {
                return null;
            }
        };
    }
}
