package org.banjie.organisations.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.casework.facts.Districts;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Ends an organisation on the register because its registration was revoked (撤销登记). */
@Component
public class Revoking {

    private final Organisations register;
    private final Changes changes;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    Revoking(Organisations register, Changes changes, Districts districts, Journal journal, Clock clock) {
        this.register = register;
        this.changes = changes;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Today; what was stays in the history.
     *
     * @param caseNo the case in which it was decided
     * @param by uid of who decided
     */
    public void revoke(String uscc, String caseNo, String by) {
        var found = register.find(uscc).filter(Organisation::live).orElseThrow();
        var today = LocalDate.now(clock);
        register.end(uscc, today);
        changes.add(new Changes.Change(uscc, caseNo, "REVOCATION", found.name(), null, today));
        var district = districts.of(caseNo);
        journal.record(new Act(caseNo, by, district, "registration-revoked", Map.of("uscc", uscc)));
    }
}
