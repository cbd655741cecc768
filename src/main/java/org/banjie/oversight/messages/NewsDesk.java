package org.banjie.oversight.messages;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Ledger;
import org.banjie.notices.messages.Ledger.Entry;
import org.banjie.notices.messages.Message;
import org.banjie.numbers.CaseNumber;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to applicants: auditors look, administrators also have one sent again or say that it was told in another way; what
 * they do is on record. Of a case from which somebody must keep away they see nothing here either.
 */
@Service
@Transactional
public class NewsDesk {

    public static final Circle LOOKING =
            Circle.of("news.may.look", Roles.ADMINISTRATOR, Roles.AUDITOR).saying("news.barred");

    public static final Circle ACTING = Circle.of("news.may.act", Roles.ADMINISTRATOR);

    private static final int ROWS = 50;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Ledger ledger;
    private final Journal journal;

    NewsDesk(SignedIn signedIn, Recusals recusals, Ledger ledger, Journal journal) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.ledger = ledger;
        this.journal = journal;
    }

    /** @param status null for every; @param caseNo as typed, "" for every */
    Slice<Entry> page(Message.Status status, String caseNo, Long before) {
        var by = signedIn.demand(LOOKING);
        var typed = caseNo.isBlank() ? "" : CaseNumber.typed(caseNo);
        return Slice.of(ledger.page(new Ledger.Asked(status, typed, before, hidden(by.uid())), ROWS + 1), ROWS);
    }

    boolean mayAct() {
        return signedIn.may(ACTING);
    }

    /** @throws Refusal CONFLICT when it has not failed, any more perhaps; NOT_FOUND where there is none to be seen */
    void sendAgain(UUID id) {
        act(id, "message-again", ledger::sendAgain);
    }

    /** @throws Refusal as {@link #sendAgain} */
    void settle(UUID id) {
        act(id, "message-settled", ledger::settle);
    }

    private interface Deed {
        boolean does(UUID id);
    }

    private void act(UUID id, String verb, Deed deed) {
        var by = signedIn.demand(ACTING);
        var chain = ledger.chain(id)
                .filter(found -> !hidden(by.uid()).contains(found))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-message", "news.unknown"));
        if (!deed.does(id)) throw new Refusal(RefusalKind.CONFLICT, "not-failed", "news.not-failed");
        journal.record(Act.of(Chains.isCase(chain) ? chain : "message/" + id, by, ACTING, verb, Map.of()));
    }

    private Set<String> hidden(String uid) {
        return recusals.casesBarredFor(uid);
    }
}
