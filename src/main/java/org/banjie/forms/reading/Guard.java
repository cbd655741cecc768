package org.banjie.forms.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.banjie.forms.schema.Path;

/** Turns away what is too big to be an answer to any form, before anything else looks at it. */
final class Guard {

    private static final int DEEPEST = 12;
    private static final int MOST_VALUES = 20_000;

    /** Of one list: an expression may hold every row against every other. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_DIGITS = 40;

    private int values;
    private int characters;

    private Guard() {}

    /** Nothing if the size is fine. */
    static Optional<Flaw> against(JsonNode answers) {
        if (!answers.isObject()) {
            return Optional.of(Flaw.of(Path.ROOT, "wrong-type").because("object"));
        }
        return Optional.ofNullable(new Guard().look(answers, 0));
    }

    private Flaw look(JsonNode json, int depth) {
        if (depth > DEEPEST) return Flaw.of(Path.ROOT, "too-deep", DEEPEST);
        if (++values > MOST_VALUES || grown(json) > MOST_CHARACTERS) return Flaw.of(Path.ROOT, "too-large");
        if (json.isNumber() && !isHandy(json)) return Flaw.of(Path.ROOT, "too-large");
        if (json.isArray() && json.size() > MOST_ROWS) return Flaw.of(Path.ROOT, "too-large");
        for (var child : json) {
            var flaw = look(child, depth + 1);
            if (flaw != null) return flaw;
        }
        return null;
    }

    private int grown(JsonNode json) {
        if (json.isTextual()) characters += json.textValue().length();
        json.fieldNames().forEachRemaining(name -> characters += name.length());
        return characters;
    }

    private static boolean isHandy(JsonNode json) {
        if ((json.isDouble() || json.isFloat()) && !Double.isFinite(json.doubleValue())) return false;
        var number = json.decimalValue();
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= 2 * MOST_DIGITS;
    }
}
