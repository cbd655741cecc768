package org.banjie.testing.bench;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long the same thing took, each time; several threads may add to it. Nanoseconds. */
public final class Times {

    private final Collection<Long> all = new ConcurrentLinkedQueue<>();

    public <T> T of(Supplier<T> deed) {
        var start = System.nanoTime();
        try {
            return deed.get();
        } finally {
            add(System.nanoTime() - start);
        }
    }

    public void add(long nanos) {
        all.add(nanos);
    }

    /** Half of them took no longer. */
    public long p50() {
        return percentile(50);
    }

    /** One of twenty took longer. */
    public long p95() {
        return percentile(95);
    }

    private long percentile(int hundredths) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * hundredths / 100));
    }
}
