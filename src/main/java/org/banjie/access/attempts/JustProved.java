package org.banjie.access.attempts;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.files.Sha256;
import org.springframework.stereotype.Component;

/**
 * Passwords of programs that the directory found right within the last minute: a program sends its own with every call.
 * Only a salted digest is kept, in memory, for the address it came from. One wrong guess at an account ends that for an
 * hour, so that nobody guesses here past the budgets of {@link Throttle}. Whether the account is still active is asked
 * each time all the same.
 */
@Component
class JustProved {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Duration AFTER_A_WRONG_ONE = Duration.ofHours(1);
    private static final int REMEMBERED = 5_000;

    private record Proof(byte[] digest, Instant until) {}

    private final Clock clock;
    private final byte[] salt = new byte[32];
    private final Map<String, Proof> proofs = bounded();
    private final Map<String, Instant> guessedAt = bounded();

    JustProved(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    synchronized boolean has(String account, String address, String password) {
        var proof = proofs.get(account + "\n" + address);
        if (proof == null || proof.until.isBefore(clock.instant())) return false;
        if (MessageDigest.isEqual(proof.digest, digest(account, password))) return true;
        wrong(account);
        return false;
    }

    synchronized void right(String account, String address, String password) {
        var guessed = guessedAt.get(account);
        if (guessed != null && guessed.plus(AFTER_A_WRONG_ONE).isAfter(clock.instant())) return;
        proofs.put(
                account + "\n" + address,
                new Proof(digest(account, password), clock.instant().plus(MOMENT)));
    }

    synchronized void wrong(String account) {
        guessedAt.put(account, clock.instant());
        proofs.keySet().removeIf(whoever -> whoever.startsWith(account + "\n"));
    }

    private byte[] digest(String account, String password) {
        return new Sha256().add(salt).add(account + "\n").add(password).end();
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
