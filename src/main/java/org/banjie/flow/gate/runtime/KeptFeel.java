package org.banjie.flow.gate.runtime;

import camundajar.impl.scala.util.Either;
import org.banjie.words.ReadyFeel;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.util.ConcurrentLruCache;

/** The language of tables with its texts read once; what they mean is always the same. */
final class KeptFeel extends ReadyFeel {

    private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> expressions =
            new ConcurrentLruCache<>(ReadOnceFeel.MOST, super::parseExpression);
    private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> tests =
            new ConcurrentLruCache<>(ReadOnceFeel.MOST, super::parseUnaryTests);

    KeptFeel(FeelEngine as) {
        super(as);
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
