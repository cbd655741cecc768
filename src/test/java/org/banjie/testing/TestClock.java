package org.banjie.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.banjie.time.ClockMoved;
import org.banjie.time.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands until a test moves it; Shanghai time. */
public final class TestClock extends Clock implements MovableClock {

    /** 09:00 on Monday 2026-02-09, a working day a week before the Spring Festival. */
    public static final Instant START = Instant.parse("2026-02-09T01:00:00Z");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ApplicationEventPublisher events;
    private final ThreadLocal<Instant> relived = new ThreadLocal<>();
    private volatile Instant now = START;
    private volatile long movedAt = System.nanoTime();

    TestClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A clock of its own, for a test without the whole program. */
    public static TestClock alone() {
        return new TestClock(event -> {});
    }

    /** Moves to that local time in Shanghai, for example {@code 2026-02-16T23:50}; backwards too. */
    public void goesTo(String localDateTime) {
        moveTo(LocalDateTime.parse(localDateTime).atZone(SHANGHAI).toInstant());
    }

    public void advance(Duration by) {
        moveTo(now.plus(by));
    }

    /** Back to {@link #START}. */
    public void reset() {
        moveTo(START);
    }

    @Override
    public void moveTo(Instant moment) {
        if (isReliving()) relived.set(moment);
        else moveForAll(moment);
    }

    private void moveForAll(Instant moment) {
        var before = now;
        now = moment;
        movedAt = System.nanoTime();
        events.publishEvent(new ClockMoved(before, moment));
    }

    @Override
    public void relive(Instant from, Runnable history) {
        relived.set(from);
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

    /** The engine's time goes on by itself, as it does in the world, so that one thing comes after the other. */
    @Override
    public long millis() {
        return instant().toEpochMilli() + (System.nanoTime() - movedAt) / 1_000_000;
    }

    @Override
    public Instant instant() {
        return isReliving() ? relived.get() : now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** The clock of the whole program under test. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AsBean {

        @Bean
        @Primary
        TestClock testClock(ApplicationEventPublisher events) {
            return new TestClock(events);
        }
    }
}
