package org.banjie.access.codes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.vault.Mask;

/**
 * The gateway of the demonstration: keeps the last codes in memory for the page of administrators. Nothing is written
 * anywhere.
 */
class ShownCodes implements CodeGateway {

    private static final int KEPT = 50;

    private final Deque<Shown> codes = new ArrayDeque<>();
    private final Clock clock;
    private final CodeRules rules;

    ShownCodes(Clock clock, CodeRules rules) {
        this.clock = clock;
        this.rules = rules;
    }

    /** A code on the page; the numbers are masked. */
    record Shown(String number, String phone, String code, Instant sentAt) {}

    @Override
    public synchronized String write(ApplicantIdentity to, String code, boolean sends) {
        if (sends) codes.addFirst(new Shown(to.masked(), Mask.phone(to.phone()), code, clock.instant()));
        while (codes.size() > KEPT) codes.removeLast();
        return code;
    }

    /** Nothing: it is on the page already. */
    @Override
    public void send(UUID id, String phone, String text) {}

    /** Those that still hold, the latest first. */
    synchronized List<Shown> valid() {
        codes.removeIf(code -> code.sentAt().plus(rules.valid()).isBefore(clock.instant()));
        return List.copyOf(codes);
    }
}
