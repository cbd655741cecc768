package org.banjie.forms.feel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.banjie.words.Readable;
import org.banjie.words.ReadyFeel;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Evaluates the FEEL expressions of a form. {@code today()} is today by the house's clock. An expression that fails
 * while running gives null, as in the viewer; one that cannot be read is refused when the form is read.
 */
public final class FormExpressions {

    private static final FeelEngineApi READER = FeelEngineBuilder.forJava().build();

    private final FeelEngineApi engine;
    private final Clock clock;
    private final Duration patience;
    private final FeelBudget budget;

    public FormExpressions(Clock clock) {
        this(clock, FeelBudget.PATIENCE);
    }

    public FormExpressions(Clock clock, Duration patience) {
        this(
                new FeelEngineApi(new ReadyFeel(FeelEngineBuilder.forJava().withClock(() -> ZonedDateTime.now(clock)))),
                clock,
                patience);
    }

    private FormExpressions(FeelEngineApi engine, Clock clock, Duration patience) {
        this.engine = engine;
        this.clock = clock;
        this.patience = patience;
        this.budget = new FeelBudget(patience);
    }

    /** For one look at a form, whose time begins now. */
    public FormExpressions beginning() {
        return new FormExpressions(engine, clock, patience);
    }

    /** Whether form-js takes this text for an expression: those start with an equals sign. */
    public static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Reads an expression such as {@code =count(members)}; empty if it cannot be read. */
    public static Optional<ParsedExpression> expression(String text) {
        return read(READER.parseExpression(text.substring(1)));
    }

    /** Reads a condition such as {@code =category != "MLA"}; empty if it cannot be read. */
    public static Optional<ParsedExpression> condition(String text) {
        return read(READER.parseUnaryTests(text.substring(1)));
    }

    /**
     * The value in plain Java: text, number, boolean, list, map, date or null; null as well for one that is too large.
     *
     * @throws org.banjie.refusal.Refusal INVALID {@code form-slow} when the expressions of the form have taken too long
     */
    public Object value(ParsedExpression expression, Map<String, Object> context) {
        budget.check();
        var result = engine.evaluate(expression, context);
        return result.isSuccess() && Readable.fits(result.result()) ? result.result() : null;
    }

    /**
     * Whether a condition holds. form-js evaluates conditions as unary tests of a value that is never there, so a
     * condition whose answer is null (say {@code =age > 60} before an age is given) holds as well.
     */
    public boolean holds(ParsedExpression condition, Map<String, Object> context) {
        budget.check();
        var result = engine.evaluateWithInput(condition, (Object) null, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Today where the house stands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<ParsedExpression> read(ParseResult result) {
        return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
    }
}
