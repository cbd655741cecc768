package org.banjie.flow.gate.runtime;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentLruCache;

/**
 * The engine reads the text of every cell again each time a table is asked, which is most of what asking costs. A text is
 * read once here and kept; what it means is always the same.
 */
final class ReadOnceFeel extends ScalaFeelEngine {

    /** Texts that are kept: the shipped tables have 669 different ones. */
    private static final int MOST = 8_000;

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
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Reader(super.buildFeelEngine(functions, values));
    }

    private static final class Reader extends FeelEngine {

        private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> expressions =
                new ConcurrentLruCache<>(MOST, super::parseExpression);
        private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> tests =
                new ConcurrentLruCache<>(MOST, super::parseUnaryTests);

        Reader(FeelEngine as) {
            super(as.functionProvider(), as.valueMapper(), as.configuration(), as.clock());
        }

        @Override
        public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
            return expressions.get(text);
        }

        @Override
        public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
            return tests.get(text);
        }
    }
}
