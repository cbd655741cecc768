package org.banjie.flow.gate.runtime;

import java.time.Duration;
import java.util.function.Supplier;

/** How long the current thread waits for decisions; in real time, whatever the house's clock says. */
public final class Patience {

    private static final ThreadLocal<Long> UNTIL = new ThreadLocal<>();

    private Patience() {}

    /**
     * Does something whose decisions must be made by then; whoever waits already waits no longer for it.
     *
     * @throws org.banjie.refusal.Refusal INVALID {@code rules-unbounded} when they are not
     */
    public static <T> T within(Duration most, Supplier<T> deed) {
        var around = UNTIL.get();
        var until = System.nanoTime() + most.toNanos();
        UNTIL.set(around != null && around - until < 0 ? around : until);
        try {
            return deed.get();
        } finally {
            if (around == null) UNTIL.remove();
            else UNTIL.set(around);
        }
    }

    static void check() {
        var until = UNTIL.get();
        if (until != null && System.nanoTime() - until >= 0) throw BoundedFeel.unbounded();
    }
}
