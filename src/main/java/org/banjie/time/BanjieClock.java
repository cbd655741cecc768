package org.banjie.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one clock, in Shanghai time. It shows real time, or on a training system ({@code banjie.training}) a time that
 * runs on from {@code banjie.training.start} and can be moved forward; where it was moved to outlives a restart.
 */
@Component
public class BanjieClock extends Clock implements MovableClock {

    /** The zone by the name it has everywhere, for the database and for annotations. */
    public static final String ZONE_NAME = "Asia/Shanghai";

    /** Where the bureau is: every date of the law and of a page is a date there. */
    public static final ZoneId ZONE = ZoneId.of(ZONE_NAME);

    private final Clock real = Clock.system(ZONE);
    private final boolean training;
    private final ObjectProvider<TrainingOffset> kept;
    private final ApplicationEventPublisher events;
    private volatile Duration offset;

    /** How far ahead of real time it is for a thread that relives a past; nothing for every other. */
    private final ThreadLocal<Duration> relived = new ThreadLocal<>();

    BanjieClock(
            @Value("${banjie.training:false}") boolean training,
            @Value("${banjie.training.start:}") String start,
            ObjectProvider<TrainingOffset> kept,
            ApplicationEventPublisher events) {
        this.training = training;
        this.kept = kept;
        this.events = events;
        this.offset = training ? kept.getObject().read().orElseGet(() -> first(start)) : Duration.ZERO;
    }

    /** Whether this is a practice system, whose clock can be moved; every page of one says so. */
    public boolean isTraining() {
        return training;
    }

    /**
     * Moves forward to that moment and tells with {@link ClockMoved}. Call it outside a transaction: the move holds
     * whatever becomes of the caller's work.
     *
     * @throws Refusal when this is no training system, or the moment is past
     */
    @Override
    public void moveTo(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new Refusal(RefusalKind.INVALID, "clock-forward-only", "time.clock.forward-only");
        }
        if (isReliving()) relived.set(ahead(moment));
        else moveForAll(moment);
    }

    private synchronized void moveForAll(Instant moment) {
        if (!training) throw new Refusal(RefusalKind.BARRED, "not-training", "time.clock.not-training");
        var before = instant();
        var ahead = ahead(moment);
        kept.getObject().write(ahead, real.instant());
        offset = ahead;
        events.publishEvent(new ClockMoved(before, moment));
    }

    @Override
    public void relive(Instant from, Runnable history) {
        if (from.isAfter(instant())) throw new IllegalArgumentException(from + " is not past");
        relived.set(ahead(from));
        try {
            history.run();
        } finally {
            relived.remove();
        }
    }

    @Override
    public boolean isReliving() {
        return relived.get() != null;
    }

    private Duration ahead(Instant moment) {
        return Duration.between(real.instant(), moment);
    }

    private Duration first(String start) {
        var ahead = start.isBlank() ? Duration.ZERO : Duration.between(real.instant(), parsed(start));
        kept.getObject().write(ahead, real.instant());
        return ahead;
    }

    private static Instant parsed(String start) {
        try {
            return OffsetDateTime.parse(start).toInstant();
        } catch (DateTimeException e) {
            throw new StartRefused("banjie.training.start=" + start
                    + " is not an instant; write it like 2026-02-09T09:00:00+08:00 or 2026-02-09T01:00:00Z");
        }
    }

    @Override
    public Instant instant() {
        var past = relived.get();
        return real.instant().plus(past == null ? offset : past);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    /** The same clock read in another zone; it moves with this one. */
    private static final class Elsewhere extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(clock, other);
        }
    }
}
