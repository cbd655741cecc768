package org.banjie.flow.gate.runtime;

import java.util.List;
import java.util.Optional;
import org.operaton.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.operaton.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.operaton.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentLruCache;

/**
 * The language of tables without what the engine does again for every cell: it reads the text anew and puts all functions
 * of the language together, which is most of what asking costs.
 */
final class ReadOnceFeel extends ScalaFeelEngine {

    /** Texts that are kept: the shipped tables have 669 different ones. */
    static final int MOST = 8_000;

    private final ConcurrentLruCache<String, Optional<PlainCell>> plain = new ConcurrentLruCache<>(MOST, PlainCell::of);

    ReadOnceFeel() {
        super(List.of());
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext facts) {
        var cell = plain.get(text);
        if (cell.isPresent() && facts.containsVariable(input)) {
            var fact = facts.resolve(input).getValue();
            if (cell.get().answers(fact)) return cell.get().has(fact);
        }
        return super.evaluateSimpleUnaryTests(text, input, facts);
    }

    @Override
    protected FeelEngineApi buildFeelEngineApi(CustomFunctionTransformer functions, CompositeValueMapper values) {
        var language = new FeelEngine.Builder()
                .functionProvider(functions)
                .valueMapper(values)
                .enableExternalFunctions(false)
                .build();
        return new FeelEngineApi(new KeptFeel(language));
    }
}
