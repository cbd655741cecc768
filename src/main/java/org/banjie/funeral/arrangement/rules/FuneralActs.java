package org.banjie.funeral.arrangement.rules;

import java.util.Map;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Puts on record in a case's chain what its model did by itself. */
@Component
public class FuneralActs {

    private final Districts districts;
    private final Journal journal;

    FuneralActs(Districts districts, Journal journal) {
        this.districts = districts;
        this.journal = journal;
    }

    public void record(String caseNo, String verb, Map<String, String> detail) {
        journal.record(new Act(caseNo, "system", districts.of(caseNo), verb, detail));
    }
}
