package org.banjie.background;

import java.time.Duration;
import java.time.Instant;
import org.banjie.time.BanjieClock;
import org.springframework.scheduling.support.CronExpression;

/** When a work is done again, if nothing wakes it before. */
public sealed interface When {

    Instant after(Instant now);

    static When every(Duration pause) {
        return new Every(pause);
    }

    /** @param cron days and hours in Shanghai, the way Spring writes them: second, minute, hour, day, month, weekday */
    static When calendar(String cron) {
        return new Calendar(CronExpression.parse(cron));
    }

    static When woken() {
        return new Woken();
    }

    /** @param pause from the end of one go to the beginning of the next */
    record Every(Duration pause) implements When {

        public Every {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("Work cannot be done every " + pause);
            }
        }

        @Override
        public Instant after(Instant now) {
            return now.plus(pause);
        }
    }

    record Calendar(CronExpression days) implements When {

        @Override
        public Instant after(Instant now) {
            var next = days.next(now.atZone(BanjieClock.ZONE));
            return next == null ? NEVER : next.toInstant();
        }
    }

    record Woken() implements When {

        @Override
        public Instant after(Instant now) {
            return NEVER;
        }
    }

    /** A moment PostgreSQL can still write. */
    Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
}
