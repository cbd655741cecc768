package org.banjie.lots;

import java.util.Map;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Holds a draw against what was written into the journal when it was drawn. */
@Component
public class Recheck {

    private static final int ACTS = 10;

    private final Journal journal;

    Recheck(Journal journal) {
        this.journal = journal;
    }

    /** Whether that was told in that chain at the time, and the chain is sound. */
    public boolean isTold(String chain, String verb, Map<String, String> told) {
        return journal.verify(chain).ok()
                && journal.of(chain, 0, ACTS).stream()
                        .filter(entry -> entry.verb().equals(verb))
                        .anyMatch(entry -> entry.detail().entrySet().containsAll(told.entrySet()));
    }
}
