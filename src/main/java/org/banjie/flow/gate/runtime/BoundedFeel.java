package org.banjie.flow.gate.runtime;

import java.util.Map;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * FEEL as decisions run it, live and tried: what an expression answers is no longer than anybody can read, so that a chain
 * of decisions does not grow without end, and between two cells the clock is looked at ({@link Patience}).
 */
final class BoundedFeel implements FeelEngine {

    /** Characters of a text, and elements of a list with all that is in them. */
    private static final int LARGEST = 10_000;

    private final FeelEngine usual;

    private BoundedFeel(FeelEngine usual) {
        this.usual = usual;
    }

    static FeelEngineFactory factory() {
        return () -> new BoundedFeel(new ScalaFeelEngineFactory().createInstance());
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext facts) {
        Patience.check();
        T answer = usual.evaluateSimpleExpression(expression, facts);
        if (left(answer, LARGEST) < 0) throw unbounded();
        return answer;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext facts) {
        Patience.check();
        return usual.evaluateSimpleUnaryTests(expression, input, facts);
    }

    /** What of that size is left after an answer; below nothing as soon as it is too large. */
    private static int left(Object answer, int most) {
        if (answer instanceof CharSequence text) return most - text.length();
        if (answer instanceof Map<?, ?> map) return left(map.values(), most);
        if (!(answer instanceof Iterable<?> many)) return most - 1;
        var left = most;
        for (var one : many) {
            left = left(one, left);
            if (left < 0) return left;
        }
        return left;
    }

    static Refusal unbounded() {
        return new Refusal(RefusalKind.INVALID, "rules-unbounded", "flow.gate.rules-unbounded");
    }
}
