package org.banjie.refusal;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Two came to the same row, or to the same name, at the same moment, and the database let one of them win. No fault of the
 * program's: whoever came second is told that somebody was first.
 */
public final class Met {

    private Met() {}

    /** Whether that is why it failed; the engine wraps what a verb of a model was told by the database. */
    public static boolean caused(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException) return true;
        }
        return false;
    }

    /** Does it, and refuses in words where two met. @throws Refusal CONFLICT {@code concurrent} */
    public static <T> T told(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException failure) {
            throw caused(failure) ? new Refusal(RefusalKind.CONFLICT, "concurrent", "site.concurrent") : failure;
        }
    }

    /** As {@link #told(Supplier)}, of what has no answer. */
    public static void tells(Runnable deed) {
        told(() -> {
            deed.run();
            return null;
        });
    }
}
