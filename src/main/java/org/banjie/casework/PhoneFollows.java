package org.banjie.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.PhoneChanged;
import org.banjie.cases.Adoptions;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.wishes.WishRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a counter binds an account to another phone: running cases that were reached by the old one are reached
 * by the new one, what belongs to nobody yet and is about their number becomes theirs, and both numbers are told, so that
 * whom it was taken from learns of it too.
 */
@Component
class PhoneFollows {

    private final Kinds kinds;
    private final Cases cases;
    private final Adoptions adoptions;
    private final CaseChanges changes;
    private final Messages messages;
    private final WishRows wishes;
    private final Journal journal;

    PhoneFollows(
            Kinds kinds,
            Cases cases,
            Adoptions adoptions,
            CaseChanges changes,
            Messages messages,
            WishRows wishes,
            Journal journal) {
        this.kinds = kinds;
        this.cases = cases;
        this.adoptions = adoptions;
        this.changes = changes;
        this.messages = messages;
        this.wishes = wishes;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    void follow(PhoneChanged change) {
        var account = change.before().uid();
        // whoever had the account may have named a mail address of theirs
        wishes.forget(account);
        var old = change.before().identity().phone();
        for (var caseNo : old.equals(change.phone()) ? List.<String>of() : cases.runningOf(account)) {
            if (!cases.applicant(caseNo).phone().equals(old)) continue;
            changes.reachBy(caseNo, change.phone());
            journal.record(new Act(caseNo, change.by(), change.office(), "phone-changed", Map.of()));
        }
        if (!change.phone().isBlank()) follow(change, change.before().identity());
        if (!old.equals(change.phone())) tell(account, old, "phone-left");
        tell(account, change.phone(), "phone-bound");
    }

    /** What was handed in for them elsewhere and nobody could open: the paper with that number has been seen by two. */
    private void follow(PhoneChanged change, ApplicantIdentity identity) {
        if (identity.isPhoneOnly()) return;
        var offered = kinds.all().stream().filter(Kind::offered).map(Kind::code).toList();
        for (var caseNo : adoptions.ofNobody(identity.number(), offered)) {
            if (!adoptions.join(caseNo, null, change.before().uid())) continue;
            var before = cases.applicant(caseNo).phone();
            changes.reachBy(caseNo, change.phone());
            journal.record(new Act(caseNo, change.by(), change.office(), "phone-changed", Map.of()));
            if (!before.equals(change.phone())) tell(change.before().uid(), before, "phone-off-file", caseNo);
        }
    }

    /** Of the account and no case: nobody reads it in tracking. */
    private void tell(String account, String phone, String text, Object... arguments) {
        if (!phone.isBlank()) messages.write(account, phone, Locale.CHINA, text, arguments);
    }
}
