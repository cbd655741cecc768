package org.banjie.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.banjie.flow.gate.expressions.Feel;
import org.banjie.flow.gate.expressions.Shape;

/** What a property of a form's component has to look like. Text that begins with "=" or holds "{{" is FEEL. */
enum FormShape {
    NAME,
    /** Text that is shown or kept as it is. */
    PLAIN,
    /** Text with Markdown and, between double braces, FEEL. */
    WORDS,
    FLAG,
    NUMBER,
    /** A value to choose or to begin with. */
    ANY,
    FEEL,
    /** When a component is not shown. */
    HIDDEN_WHEN,
    PATTERN;

    private static final int LONGEST = 4_000;
    private static final int LONGEST_PATTERN = 300;
    private static final Pattern A_NAME =
            Pattern.compile("(?!.*(__proto__|constructor|prototype))[\\p{L}_][\\p{L}\\p{N}_.:-]{0,119}");
    private static final Pattern MARKUP = Pattern.compile("<[/!?A-Za-z]|(?i:javascript|vbscript|data|file)\\s*:|!\\[");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(?:#if |#loop |/if|/loop)?([^{}]*)\\}\\}");

    /** Forms are evaluated by the house's clock and with patience for patterns. */
    private static final Set<String> MORE_FUNCTIONS = Set.of("now", "today", "matches", "replace", "split");

    /** Whether it can be the name of a property, too: not one by which a browser knows its own objects. */
    static boolean isName(String text) {
        return A_NAME.matcher(text).matches();
    }

    void check(JsonNode value, Feel.Complaint complaint) {
        if (value.isNull()) return;
        var fits =
                switch (this) {
                    case FLAG -> value.isBoolean() || isFeel(value, complaint);
                    case NUMBER -> value.isNumber() || isNumberText(value) || isFeel(value, complaint);
                    case ANY -> isValue(value, complaint);
                    case NAME -> value.isTextual() && isName(value.asText());
                    case PLAIN ->
                        value.isNumber() || value.isBoolean() || isShort(value) && isHarmless(value, complaint);
                    case WORDS -> isShort(value) && isHarmless(value, complaint) && areWords(value.asText(), complaint);
                    case FEEL -> isFeel(value, complaint);
                    case HIDDEN_WHEN -> value.isBoolean() || isCondition(value, complaint);
                    case PATTERN -> isPattern(value);
                };
        if (!fits) complaint.say("form-value", Shape.words(this));
    }

    private static boolean isShort(JsonNode value) {
        return value.isTextual() && value.asText().length() <= LONGEST;
    }

    private static boolean isNumberText(JsonNode value) {
        return value.isTextual() && value.asText().matches("-?\\d{0,12}(\\.\\d{1,6})?");
    }

    private static boolean isFeel(JsonNode value, Feel.Complaint complaint) {
        if (!isShort(value) || !value.asText().startsWith("=")) return false;
        Feel.checkExpression(value.asText().substring(1), MORE_FUNCTIONS, complaint);
        return true;
    }

    private static boolean isCondition(JsonNode value, Feel.Complaint complaint) {
        if (!isShort(value) || !value.asText().startsWith("=")) return false;
        Feel.checkUnaryTests(value.asText().substring(1), MORE_FUNCTIONS, complaint);
        return true;
    }

    private static boolean isValue(JsonNode value, Feel.Complaint complaint) {
        if (value.isArray()) {
            for (var one : value) ANY.check(one, complaint);
            return value.size() <= 200;
        }
        return value.isNumber() || value.isBoolean() || isShort(value) && isHarmless(value, complaint);
    }

    /** Nothing that a browser would take for more than words. */
    private static boolean isHarmless(JsonNode value, Feel.Complaint complaint) {
        if (MARKUP.matcher(value.asText()).find()) complaint.say("form-markup", value.asText());
        return true;
    }

    private static boolean areWords(String text, Feel.Complaint complaint) {
        if (text.startsWith("=")) {
            Feel.checkExpression(text.substring(1), MORE_FUNCTIONS, complaint);
            return true;
        }
        var template = TEMPLATE.matcher(text);
        while (template.find()) Feel.checkExpression(template.group(1), MORE_FUNCTIONS, complaint);
        return !TEMPLATE.matcher(text).replaceAll("").contains("{{");
    }

    private static boolean isPattern(JsonNode value) {
        try {
            return value.isTextual()
                    && value.asText().length() <= LONGEST_PATTERN
                    && Pattern.compile(value.asText()) != null;
        } catch (PatternSyntaxException | StackOverflowError e) {
            return false;
        }
    }
}
