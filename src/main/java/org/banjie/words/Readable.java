package org.banjie.words;

import java.util.Map;

/**
 * Whether an answer of an expression is one that a person could read. Texts that grow from one expression to the next
 * would fill the memory otherwise.
 */
public final class Readable {

    /** Characters of a text, and elements of a list with all that is in them; twice the longest field. */
    private static final int LARGEST = 10_000;

    private Readable() {}

    public static boolean fits(Object answer) {
        return left(answer, LARGEST) >= 0;
    }

    /** What of that size is left after an answer; below nothing as soon as it is too large. */
    private static int left(Object answer, int most) {
        if (answer instanceof CharSequence text) return most - text.length();
        if (answer instanceof Map<?, ?> map) return left(map.values(), most);
        if (!(answer instanceof Iterable<?> many)) return most - 1;
        var left = most;
        for (var one : many) {
            left = left(one, left);
            if (left < 0) return left;
        }
        return left;
    }
}
