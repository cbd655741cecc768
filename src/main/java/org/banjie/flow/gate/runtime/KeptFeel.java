package org.banjie.flow.gate.runtime;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.List;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.FunctionProvider.CompositeFunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.impl.parser.ExpressionValidator;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.springframework.util.ConcurrentLruCache;

/**
 * The library's language with its texts read once and its functions put together once; what both mean is always the same.
 * Whatever does not simply succeed is left to the library, which has the words for it.
 */
final class KeptFeel extends FeelEngine {

    private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> expressions =
            new ConcurrentLruCache<>(ReadOnceFeel.MOST, super::parseExpression);
    private final ConcurrentLruCache<String, Either<FeelEngine.Failure, ParsedExpression>> tests =
            new ConcurrentLruCache<>(ReadOnceFeel.MOST, super::parseUnaryTests);
    private final FeelInterpreter interpreter = new FeelInterpreter(valueMapper());
    private final ExpressionValidator validator =
            new ExpressionValidator(configuration().externalFunctionsEnabled());
    private final FunctionProvider functions;

    KeptFeel(FeelEngine as) {
        super(as.functionProvider(), as.valueMapper(), as.configuration(), as.clock());
        var known = List.of(new BuiltinFunctions(clock(), valueMapper()), functionProvider());
        functions = new CompositeFunctionProvider(
                CollectionConverters.asScala(known).toList());
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
        return expressions.get(text);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
        return tests.get(text);
    }

    @Override
    public EvaluationResult evaluate(ParsedExpression expression, Context facts) {
        var context = EvalContext.create(valueMapper(), functions).merge(facts);
        var value = value(expression, context);
        var failures = context.failureCollector().failures();
        return value == null || value instanceof ValError || failures.nonEmpty()
                ? super.evaluate(expression, facts)
                : new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
    }

    /** Null where the library is to say what is wrong. */
    private Val value(ParsedExpression expression, EvalContext context) {
        if (validator.validateExpression(expression.expression()).nonEmpty()) return null;
        try {
            return interpreter.eval(expression.expression(), context);
        } catch (RuntimeException toldByTheLibrary) {
            return null;
        }
    }
}
