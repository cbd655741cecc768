package org.banjie.flow.gate.runtime;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Readable;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * FEEL as decisions run it, live and tried: what an expression answers is no longer than anybody can read, so that a chain
 * of decisions does not grow without end, and between two cells the clock is looked at ({@link Patience}).
 */
final class BoundedFeel implements FeelEngine {

    private final FeelEngine usual;

    private BoundedFeel(FeelEngine usual) {
        this.usual = usual;
    }

    static FeelEngineFactory factory() {
        return () -> new BoundedFeel(new ReadOnceFeel());
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext facts) {
        Patience.check();
        T answer = usual.evaluateSimpleExpression(expression, facts);
        if (!Readable.fits(answer)) throw unbounded();
        return answer;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext facts) {
        Patience.check();
        return usual.evaluateSimpleUnaryTests(expression, input, facts);
    }

    static Refusal unbounded() {
        return new Refusal(RefusalKind.INVALID, "rules-unbounded", "flow.gate.rules-unbounded");
    }
}
