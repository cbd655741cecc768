package org.banjie.site.figures;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;

/** The last reading of a figure, for as long as it is new enough. */
class KeptReading {

    static final Duration KEPT = Duration.ofSeconds(30);

    private final Figure figure;
    private final LongSupplier nanos;

    private Map<String, ? extends Number> last;
    private long readAt;

    /** @param nanos a clock of the machine, which nobody moves */
    KeptReading(Figure figure, LongSupplier nanos) {
        this.figure = figure;
        this.nanos = nanos;
    }

    /** Nothing (NaN) while the database does not answer, which the figures of the pool and health tell. */
    synchronized double of(String value) {
        if (last == null || nanos.getAsLong() - readAt >= KEPT.toNanos()) {
            last = read();
            readAt = nanos.getAsLong();
        }
        var found = last.get(value);
        return found == null ? Double.NaN : found.doubleValue();
    }

    private Map<String, ? extends Number> read() {
        try {
            return figure.reading().get();
        } catch (DataAccessException away) {
            return Map.of();
        }
    }
}
