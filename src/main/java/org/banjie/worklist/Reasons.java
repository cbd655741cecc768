package org.banjie.worklist;

import java.util.List;
import java.util.Optional;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** Why somebody ends a step, passes it on or takes it over: some pages of words at most, as much as the pages let them type. */
public final class Reasons {

    private static final int LONGEST = 4000;

    private Reasons() {}

    static Optional<InputError> fault(String reason) {
        return reason == null || reason.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(new InputError("reason", "reason-too-long", "worklist.reason-too-long", LONGEST));
    }

    /** As it is kept. @throws Invalid for none, said with that message, and for one that is too long */
    public static String demand(String reason, String missing) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid(List.of(new InputError("reason", "reason-missing", missing)));
        }
        check(reason);
        return reason.strip();
    }

    /** As it is kept; null where none was given, which is enough here. @throws Invalid for one that is too long */
    public static String optional(String reason) {
        check(reason);
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** @throws Invalid for one that is too long */
    static void check(String reason) {
        fault(reason).ifPresent(fault -> {
            throw new Invalid(List.of(fault));
        });
    }
}
