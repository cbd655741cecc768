package org.banjie.flow.incidents;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What sort of failure stopped a step, told from what the engine keeps of it. */
public enum Cause {
    /** One of our own verbs said no, with a reason. */
    REFUSED,
    /** An expression of the model asks for something that is not there. */
    EXPRESSION,
    /** No row of a decision table fits. */
    DECISION,
    /** A paper cannot be issued: the list of papers or a fact it needs is not there. */
    PAPER,
    /** Another system, or the network, did not answer. */
    CONNECTION,
    /** Somebody else changed the case at the same moment. */
    BUSY,
    OTHER;

    private static final Pattern REFUSAL =
            Pattern.compile("(?s).*?\\b[a-z][a-z0-9-]*: ([a-z-]+(?:\\.[a-z0-9-]+)+)\\s*");
    private static final Map<Cause, Pattern> WORDS = Map.of(
            EXPRESSION, Pattern.compile("cannot resolve identifier|unknown property|unknown method"),
            PAPER,
                    Pattern.compile(
                            "has no paper|the papers of \\S+ have no|cannot be issued without|organs\\.yaml|remedies\\.yaml"),
            DECISION, Pattern.compile("has no row for|no decision definition|dmn"),
            CONNECTION, Pattern.compile("connect|timed? ?out|unreachable|refused"),
            BUSY, Pattern.compile("optimistic|deadlock|could not serialize"));

    /** @param message what the engine, or a chain of exceptions, says of it; may be null */
    public static Cause of(String message) {
        if (refusal(message) != null) return REFUSED;
        var text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        for (var cause : new Cause[] {PAPER, DECISION, BUSY, CONNECTION, EXPRESSION}) {
            if (WORDS.get(cause).matcher(text).find()) return cause;
        }
        return OTHER;
    }

    /** The message key of what one of our own verbs refused; null for anything else. */
    static String refusal(String message) {
        if (message == null) return null;
        var match = REFUSAL.matcher(message);
        return match.matches() ? match.group(1) : null;
    }
}
