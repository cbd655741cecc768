package org.banjie.organisations.register.granting;

import java.util.Map;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** What happens to a registration by itself stands in the journal as the act of nobody. */
@Component
class RegisterActs {

    private final Districts districts;
    private final Journal journal;

    RegisterActs(Districts districts, Journal journal) {
        this.districts = districts;
        this.journal = journal;
    }

    void record(String caseNo, String verb, Map<String, String> detail) {
        journal.record(new Act(caseNo, "system", districts.of(caseNo), verb, detail));
    }
}
