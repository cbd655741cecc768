package org.banjie.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.banjie.journal.Journal;
import org.banjie.journal.SealRounds;
import org.banjie.journal.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies the journal beside everything else, so that whoever asked can leave the page and find the result later. */
@Component
class Verifications {

    private static final Logger log = LoggerFactory.getLogger(Verifications.class);

    private final Journal journal;
    private final SealRounds rounds;
    private final Clock clock;
    private volatile Run last;

    Verifications(Journal journal, SealRounds rounds, Clock clock) {
        this.journal = journal;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * One verification.
     *
     * @param checked entries so far
     * @param result null while it runs, and when it broke off
     */
    record Run(Instant startedAt, long checked, boolean running, Verification result) {}

    /** The one that runs, or the latest. */
    Optional<Run> last() {
        return Optional.ofNullable(last);
    }

    /** Starts one, unless one is running. */
    synchronized void start() {
        if (last == null || !last.running()) {
            last = new Run(clock.instant(), 0, true, null);
            var thread = new Thread(this::run, "journal-verification");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        var startedAt = last.startedAt();
        try {
            var result = journal.verify(checked -> last = new Run(startedAt, checked, true, null));
            last = new Run(startedAt, result.checked(), false, result);
            if (result.ok()) rounds.sealNow();
        } catch (RuntimeException e) {
            log.error("The verification of the journal broke off", e);
            last = new Run(startedAt, last.checked(), false, null);
        }
    }
}
