package org.banjie.casework;

import java.util.Locale;
import java.util.Map;
import org.banjie.access.applicants.PhoneChanged;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a counter binds an account to another phone: running cases that were reached by the old one are reached
 * by the new one, and both numbers are told, so that whom it was taken from learns of it too.
 */
@Component
class PhoneFollows {

    private final Cases cases;
    private final CaseChanges changes;
    private final Messages messages;
    private final Journal journal;

    PhoneFollows(Cases cases, CaseChanges changes, Messages messages, Journal journal) {
        this.cases = cases;
        this.changes = changes;
        this.messages = messages;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    void follow(PhoneChanged change) {
        var account = change.before().uid();
        var old = change.before().identity().phone();
        for (var caseNo : cases.runningOf(account)) {
            if (!cases.applicant(caseNo).phone().equals(old)) continue;
            changes.reachBy(caseNo, change.phone());
            journal.record(new Act(caseNo, change.by(), change.office(), "phone-changed", Map.of()));
        }
        tell(account, old, "phone-left");
        tell(account, change.phone(), "phone-bound");
    }

    /** Of the account and no case: nobody reads it in tracking. */
    private void tell(String account, String phone, String text) {
        if (!phone.isBlank()) messages.write(account, phone, Locale.CHINA, text);
    }
}
