package org.banjie.forms.feel;

import java.time.Duration;
import java.util.Map;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/**
 * What the expressions of one look at a form may take: some seconds together, and each an answer no longer than a person
 * can read, so that a field computed from another field does not grow from one to the next without end.
 */
final class FeelBudget {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Characters of a text, and elements of a list with all that is in them; twice the longest field. */
    private static final int LARGEST = 10_000;

    private final long until;

    FeelBudget(Duration patience) {
        until = System.nanoTime() + patience.toNanos();
    }

    /** Between two expressions: the first that is over its time is the last. */
    void check() {
        if (System.nanoTime() - until >= 0) throw new Refusal(RefusalKind.INVALID, "form-slow", "forms.slow");
    }

    static boolean fits(Object answer) {
        return left(answer, LARGEST) >= 0;
    }

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
