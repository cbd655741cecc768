package org.banjie.access.attempts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which callers the journal has heard of within the hour: a system that calls a thousand times signs in once. */
@Component
class Repeats {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int REMEMBERED = 5_000;

    private final Clock clock;
    private final Map<String, Instant> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Repeats(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean first(String uid, String address) {
        var caller = uid + "\n" + address;
        var before = seen.get(caller);
        if (before != null && before.plus(HOUR).isAfter(clock.instant())) return false;
        seen.put(caller, clock.instant());
        return true;
    }
}
