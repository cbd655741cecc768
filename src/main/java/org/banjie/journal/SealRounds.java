package org.banjie.journal;

import java.util.Optional;
import org.banjie.journal.Seals.Seal;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what was written since the last round ({@code banjie.journal.seal-every}, five minutes), or on demand. */
@Component
@EnableScheduling
public class SealRounds {

    private final Seals seals;
    private final SealLedger ledger;

    SealRounds(Seals seals, SealLedger ledger) {
        this.seals = seals;
        this.ledger = ledger;
    }

    /** Seals everything that is not being written to just now. */
    @Scheduled(
            fixedDelayString = "${banjie.journal.seal-every:PT5M}",
            initialDelayString = "${banjie.journal.seal-every:PT5M}")
    public synchronized void sealNow() {
        Optional<Seal> seal = seals.next();
        while (seal.isPresent()) {
            ledger.append(seal.get());
            seal = seals.next();
        }
    }
}
