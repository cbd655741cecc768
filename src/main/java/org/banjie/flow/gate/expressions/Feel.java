package org.banjie.flow.gate.expressions;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.SomeItem;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The part of FEEL that a decision or a form may use: what compares, computes, picks and goes through lists that are
 * there. Nothing that defines or fetches functions, that can be made to run for ever, or that reads a clock of its own.
 */
public final class Feel {

    /** Says what is wrong. */
    public interface Complaint {
        void say(String rule, Object... args);
    }

    private static final int LONGEST = 2_000;
    private static final int DEEPEST_LOOP = 2;
    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private static final Pattern PARTS =
            Pattern.compile("Const.*|Input.*|.*RangeBoundary|UnaryTestExpression|AtLeastOne"
                    + "|Not|Ref|PathExpression|If|Filter|Conjunction|Disjunction|Addition|Subtraction|Multiplication|Division"
                    + "|ArithmeticNegation|Equal|LessThan|LessOrEqual|GreaterThan|GreaterOrEqual|In|InstanceOf|SomeItem|EveryItem"
                    + "|For|FunctionInvocation");

    private static final Set<String> CLOCKS = Set.of("now", "today");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "is defined",
            "get or else",
            "get value",
            "get entries",
            "is empty",
            "abs",
            "ceiling",
            "floor",
            "decimal",
            "modulo",
            "sqrt",
            "odd",
            "even",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "min",
            "max",
            "sum",
            "count",
            "mean",
            "median",
            "mode",
            "product",
            "any",
            "all",
            "list contains",
            "append",
            "concatenate",
            "union",
            "distinct values",
            "flatten",
            "reverse",
            "index of",
            "sublist",
            "remove",
            "insert before",
            "sort",
            "string join",
            "string",
            "number",
            "string length",
            "contains",
            "starts with",
            "ends with",
            "substring",
            "substring before",
            "substring after",
            "upper case",
            "lower case",
            "trim",
            "is blank",
            "date",
            "time",
            "date and time",
            "duration",
            "years and months duration",
            "day of week",
            "day of year",
            "week of year",
            "month of year",
            "last day of month",
            "before",
            "after",
            "includes",
            "during",
            "meets",
            "met by",
            "overlaps",
            "starts",
            "started by",
            "finishes",
            "finished by",
            "coincides");

    private final Set<String> more;
    private final Complaint complaint;
    private final FeelBounds bounds;
    private int loops;

    private Feel(Set<String> more, Complaint complaint) {
        this.more = more;
        this.complaint = complaint;
        this.bounds = new FeelBounds(complaint);
    }

    /** @param more functions that are allowed in this place besides the usual ones */
    public static void checkExpression(String text, Set<String> more, Complaint complaint) {
        new Feel(more, complaint).check(text, false);
    }

    /** As {@link #checkExpression}, for the tests in a rule's cell and the conditions of a form. */
    public static void checkUnaryTests(String text, Set<String> more, Complaint complaint) {
        new Feel(more, complaint).check(text, true);
    }

    private void check(String text, boolean unaryTests) {
        if (text.isBlank()) return;
        if (text.length() > LONGEST) {
            complaint.say("feel-too-long", LONGEST);
            return;
        }
        try {
            var read = unaryTests ? ENGINE.parseUnaryTests(text) : ENGINE.parseExpression(text);
            if (read.isSuccess()) {
                walk(read.parsedExpression().expression());
                bounds.end();
            } else {
                complaint.say("feel-syntax", text);
            }
        } catch (StackOverflowError e) {
            complaint.say("feel-syntax", text);
        }
    }

    private void walk(Object part) {
        var around = loops;
        if (part instanceof Exp expression) checkPart(expression);
        if (part instanceof Iterable<?> many) {
            walkAll(many.iterator());
        } else if (part instanceof Product whole) {
            walkAll(whole.productIterator());
        }
        if (part instanceof Exp expression && isAllowed(expression)) bounds.leave(expression);
        loops = around;
    }

    private void checkPart(Exp part) {
        if (isAllowed(part)) bounds.enter(part);
        if (part instanceof FunctionInvocation call) {
            checkFunction(call.function());
        } else if (!PARTS.matcher(part.getClass().getSimpleName()).matches()) {
            complaint.say("feel-part", words(part.getClass().getSimpleName()));
        }
        loops += loopsOf(part);
        if (loops > DEEPEST_LOOP) complaint.say("feel-loops", DEEPEST_LOOP);
    }

    private static MessageSourceResolvable words(String part) {
        return new DefaultMessageSourceResolvable(new String[] {"flow.gate.feel-part." + part}, part);
    }

    private static int loopsOf(Exp part) {
        if (part instanceof For loop) return loop.iterators().size();
        return part instanceof Filter || part instanceof SomeItem || part instanceof EveryItem ? 1 : 0;
    }

    private void walkAll(Iterator<?> parts) {
        while (parts.hasNext()) walk(parts.next());
    }

    private boolean isAllowed(Exp part) {
        return !(part instanceof FunctionInvocation call)
                || FUNCTIONS.contains(call.function())
                || more.contains(call.function());
    }

    private void checkFunction(String name) {
        if (FUNCTIONS.contains(name) || more.contains(name)) return;
        if (CLOCKS.contains(name)) {
            complaint.say("feel-clock", name);
        } else {
            complaint.say("feel-function", name, FUNCTIONS);
        }
    }
}
