package org.banjie.forms.feel;

import java.time.Duration;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/**
 * What the expressions of one look at a form may take: some seconds together, and each an answer no longer than a person
 * can read, so that a field computed from another field does not grow from one to the next without end.
 */
final class FeelBudget {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final long until;

    FeelBudget(Duration patience) {
        until = System.nanoTime() + patience.toNanos();
    }

    /** Between two expressions: the first that is over its time is the last. */
    void check() {
        if (System.nanoTime() - until >= 0) throw new Refusal(RefusalKind.INVALID, "form-slow", "forms.slow");
    }
}
