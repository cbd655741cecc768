package org.banjie.words;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineBuilder;
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

/**
 * The library's language with its functions put together once and not for every expression, which is most of what asking
 * costs; what is answered is always the same. What fails is left to the library, which has the words for it.
 */
public class ReadyFeel extends FeelEngine {

    private final FeelInterpreter interpreter = new FeelInterpreter(valueMapper());
    private final ExpressionValidator validator =
            new ExpressionValidator(configuration().externalFunctionsEnabled());
    private final FunctionProvider functions;

    public ReadyFeel(FeelEngine as) {
        super(as.functionProvider(), as.valueMapper(), as.configuration(), as.clock());
        functions = known();
    }

    public ReadyFeel(FeelEngineBuilder as) {
        super(as.functionProvider(), as.valueMapper(), as.configuration(), as.clock());
        functions = known();
    }

    private FunctionProvider known() {
        var known = List.of(new BuiltinFunctions(clock(), valueMapper()), functionProvider());
        return new CompositeFunctionProvider(CollectionConverters.asScala(known).toList());
    }

    @Override
    public EvaluationResult evaluate(ParsedExpression expression, Context facts) {
        var context = EvalContext.create(valueMapper(), functions).merge(facts);
        var value = value(expression, context);
        return value == null || value instanceof ValError || isAsserted(context)
                ? super.evaluate(expression, facts)
                : new SuccessfulEvaluationResult(
                        valueMapper().unpackVal(value),
                        context.failureCollector().failures());
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

    /** An expression may name what has to be; where it is not, there is no answer, whatever else was come to. */
    private static boolean isAsserted(EvalContext context) {
        return context.failureCollector()
                .failures()
                .exists(failure -> failure.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$);
    }
}
