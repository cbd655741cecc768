package org.banjie.access.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The codes that were asked for within the last hour, for one number or one phone. */
record Recent(int count, Instant first, Instant last) {

    static final Duration HOUR = Duration.ofHours(1);

    /** Of two the one that makes people wait longer. */
    Recent orLater(Recent other) {
        return new Recent(
                Math.max(count, other.count),
                count >= other.count ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    Optional<Duration> wait(Instant now, CodeRules rules) {
        if (count == 0) return Optional.empty();
        var next = last.plus(rules.resendAfter());
        if (count >= rules.perHour() && first.plus(HOUR).isAfter(next)) next = first.plus(HOUR);
        return next.isAfter(now) ? Optional.of(Duration.between(now, next)) : Optional.empty();
    }
}
