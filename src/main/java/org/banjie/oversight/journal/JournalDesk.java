package org.banjie.oversight.journal;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.journal.SealRounds;
import org.banjie.journal.Verification;
import org.banjie.oversight.OversightRights;
import org.springframework.stereotype.Service;

/** What an auditor or administrator does with the journal. */
@Service
class JournalDesk {

    private final SignedIn signedIn;
    private final Journal journal;
    private final SealRounds rounds;
    private final Recusals recusals;

    JournalDesk(SignedIn signedIn, Journal journal, SealRounds rounds, Recusals recusals) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.rounds = rounds;
        this.recusals = recusals;
    }

    /** Checks the whole journal as it is now, after sealing what was written since the last round. */
    Verification verify() {
        demand();
        var verification = journal.verify();
        if (verification.ok()) rounds.sealNow();
        return verification;
    }

    Verification verify(String chain) {
        return journal.verify(known(chain));
    }

    List<JournalEntry> of(String chain, long afterSeq, int limit) {
        return journal.of(known(chain), afterSeq, limit);
    }

    /** A case from which the reader has to keep away reads like one that never was. */
    private String known(String chain) {
        var actor = demand();
        return recusals.isRecused(chain, actor.uid()) ? "" : chain;
    }

    Actor demand() {
        return signedIn.demand(OversightRights.JOURNAL);
    }
}
