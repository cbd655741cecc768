package org.banjie.flow.gate.expressions;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/**
 * What an expression may ask of its functions, so that a line of text cannot keep a processor for minutes or fill the
 * memory: {@code decimal(1, 20000000)} writes twenty million digits, {@code replace} within {@code replace} grows without
 * end, a pattern that repeats what repeats tries for ever.
 */
final class FeelBounds {

    private static final int SCALE = 20;
    private static final int DIGITS = 40;
    private static final int PATTERN = 300;
    private static final int REPLACEMENT = 100;

    private static final Set<String> SCALED =
            Set.of("decimal", "round up", "round down", "round half up", "round half down");

    /** They write out every digit of a number, {@code 1E999999999} is a gigabyte of them. */
    private static final Set<String> UNFOLDING = Set.of(
            "floor",
            "ceiling",
            "decimal",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "modulo",
            "odd",
            "even",
            "sqrt",
            "string");

    private static final Set<String> PATTERNS = Set.of("matches", "replace", "split");
    private static final Pattern EXPONENT = Pattern.compile(".*[eE][+-]?0*[1-9]\\d+");

    /** A group that repeats or chooses, repeated as a whole: (a+)+, (a|a)*. */
    private static final Pattern TRIES_FOR_EVER =
            Pattern.compile("\\((?:[^()\\\\]|\\\\.)*[+*|{](?:[^()\\\\]|\\\\.)*\\)[+*{]");

    private final Feel.Complaint complaint;
    private final Set<String> unfolding = new HashSet<>();
    private boolean numberOfText;
    private int replaces;

    FeelBounds(Feel.Complaint complaint) {
        this.complaint = complaint;
    }

    void enter(Exp part) {
        if (part instanceof ConstNumber number && number.value().toString().length() > DIGITS) say("a number");
        if (!(part instanceof FunctionInvocation call)) return;
        if (SCALED.contains(call.function())) checkScale(call.function(), parameter(call, 1, "scale"));
        if (UNFOLDING.contains(call.function())) unfolding.add(call.function());
        if (PATTERNS.contains(call.function())) checkPattern(call);
        if (call.function().equals("number")) checkNumber(parameter(call, 0, "from"));
        if (call.function().equals("replace") && ++replaces > 1) say("replace");
    }

    void leave(Exp part) {
        if (part instanceof FunctionInvocation call && call.function().equals("replace")) replaces--;
    }

    /** Once the whole expression has been walked through. */
    void end() {
        if (numberOfText && !unfolding.isEmpty()) say(unfolding.iterator().next());
    }

    private void checkScale(String function, Exp given) {
        if (given == null) return;
        var scale = given instanceof ArithmeticNegation minus ? minus.x() : given;
        var fits = scale instanceof ConstNumber number && number.value().toDouble() <= SCALE;
        if (!fits) complaint.say("feel-scale", function, SCALE);
    }

    private void checkNumber(Exp given) {
        if (!(given instanceof ConstString text)) numberOfText = true;
        else if (text.value().length() > DIGITS
                || EXPONENT.matcher(text.value()).matches()) say("number");
    }

    private void checkPattern(FunctionInvocation call) {
        var given = parameter(call, 1, call.function().equals("split") ? "delimiter" : "pattern");
        var fits = given instanceof ConstString pattern
                && pattern.value().length() <= PATTERN
                && !TRIES_FOR_EVER.matcher(pattern.value()).find();
        if (!fits) complaint.say("feel-pattern", call.function());
        if (call.function().equals("replace")) checkReplacement(parameter(call, 2, "replacement"));
    }

    private void checkReplacement(Exp given) {
        var fits = given instanceof ConstString by && by.value().length() <= REPLACEMENT;
        if (!fits) say("replace");
    }

    private void say(String what) {
        complaint.say("feel-bounds", what);
    }

    /** The parameter at that place, or of that name where they are given by name; null when it is not given. */
    private static Exp parameter(FunctionInvocation call, int place, String name) {
        if (call.params() instanceof NamedFunctionParameters named) {
            return named.params().contains(name) ? named.params().apply(name) : null;
        }
        var given = ((PositionalFunctionParameters) call.params()).params();
        return given.size() > place ? given.apply(place) : null;
    }
}
