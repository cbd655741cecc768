package org.banjie.journal;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;

/** Seals what was written since the last round ({@code banjie.journal.seal-every}, five minutes), or on demand. */
@Component
@Planned(name = "journal.seal", every = "${banjie.journal.seal-every:PT5M}")
public class SealRounds implements Work {

    private final Seals seals;
    private final SealLedger ledger;

    SealRounds(Seals seals, SealLedger ledger) {
        this.seals = seals;
        this.ledger = ledger;
    }

    @Override
    public boolean piece(Shift shift) {
        sealNow();
        return false;
    }

    /** Seals everything that is not being written to just now. */
    public synchronized void sealNow() {
        var seal = seals.next();
        while (seal.isPresent()) {
            ledger.append(seal.get());
            seal = seals.next();
        }
    }
}
