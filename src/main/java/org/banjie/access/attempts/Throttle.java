package org.banjie.access.attempts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.TooSoon;
import org.banjie.time.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow. After a few failures of one account from one address, or more of any account from one address,
 * the next try has to wait, and longer each time. Other addresses are not affected, so nobody can lock a colleague out.
 * Remembers a bounded number of failures; those that were quiet longest are forgotten first.
 */
@Component
class Throttle {

    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final int perAccount;
    private final int perAddress;
    private final Duration firstWait;
    private final Duration longestWait;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Throttle(Clock clock, Environment settings) {
        this.clock = clock;
        this.perAccount = settings.getRequiredProperty("banjie.sign-in.failures", Integer.class);
        this.perAddress = settings.getRequiredProperty("banjie.sign-in.failures-per-address", Integer.class);
        this.firstWait = settings.getRequiredProperty("banjie.sign-in.first-wait", Duration.class);
        this.longestWait = settings.getRequiredProperty("banjie.sign-in.longest-wait", Duration.class);
    }

    /** Failures within a stretch that began with the first of them and is as long as the longest wait. */
    private record Failures(int count, Instant first, Instant last) {}

    /** @throws TooSoon while this account, or this address, has to wait */
    synchronized void check(String account, String address) {
        var wait = max(wait(both(account, address), perAccount), wait(address, perAddress));
        if (wait.compareTo(Duration.ZERO) > 0) throw new TooSoon(wait);
    }

    synchronized void failed(String account, String address) {
        count(both(account, address));
        count(address);
    }

    /** The account starts afresh; the address does not, or one good password would cover for guessing others. */
    synchronized void succeeded(String account, String address) {
        failures.remove(both(account, address));
    }

    /** What was counted before a training clock was put back lies ahead of it, and would shut the door until then. */
    @EventListener
    synchronized void on(ClockMoved moved) {
        if (!moved.to().isAfter(moved.from())) failures.clear();
    }

    private void count(String key) {
        var now = clock.instant();
        failures.merge(
                key,
                new Failures(1, now, now),
                (old, one) -> over(old) ? one : new Failures(old.count() + 1, old.first(), now));
    }

    private Duration wait(String key, int allowed) {
        return Optional.ofNullable(failures.get(key))
                .filter(known -> known.count() >= allowed)
                .map(known -> Duration.between(clock.instant(), known.last().plus(length(known.count() - allowed))))
                .orElse(Duration.ZERO);
    }

    private Duration length(int beyond) {
        var length = firstWait.multipliedBy(1L << Math.min(beyond, 20));
        return length.compareTo(longestWait) > 0 ? longestWait : length;
    }

    private boolean over(Failures known) {
        return known.first().plus(longestWait).isBefore(clock.instant());
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String both(String account, String address) {
        // what strangers send as a name may be long
        return account.substring(0, Math.min(account.length(), 64)) + "\n" + address;
    }
}
