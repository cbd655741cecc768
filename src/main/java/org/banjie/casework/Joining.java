package org.banjie.casework;

import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.cases.Adoptions;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people into a case that somebody else reported for them, where a name and a phone were enough for that: whoever
 * knows its number and has proved the phone that is on file there. It belongs to one account; an account with an
 * identity number may take it over from one with the same phone alone, never the other way round.
 */
@Component
@Transactional
public class Joining {

    private final Kinds kinds;
    private final Cases cases;
    private final Adoptions adoptions;
    private final ApplicantAccounts accounts;
    private final Journal journal;

    Joining(Kinds kinds, Cases cases, Adoptions adoptions, ApplicantAccounts accounts, Journal journal) {
        this.kinds = kinds;
        this.cases = cases;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.journal = journal;
    }

    /**
     * From now on the case is one of the account's own.
     *
     * @throws Refusal NOT_FOUND for an unknown number, another phone and another kind alike; CONFLICT when it belongs to an
     *     account with an identity number
     */
    public void join(Actor actor, String caseNo) {
        var account = accounts.find(actor.uid()).orElseThrow(Joining::unknown);
        var found = cases.find(caseNo)
                .filter(one -> kinds.get(one.kind()).identityMayFollow())
                .filter(one -> isOnFile(account, one))
                .orElseThrow(Joining::unknown);
        if (actor.uid().equals(found.account())) return;
        if (found.account() != null && !yields(found, account)) {
            throw new Refusal(RefusalKind.CONFLICT, "joined-already", "kinds.joined-already");
        }
        adoptions.join(caseNo, found.account(), actor.uid());
        journal.record(new Act(caseNo, actor.uid(), found.street(), "join", Map.of()));
    }

    private boolean isOnFile(ApplicantAccount account, Case found) {
        var phone = cases.applicant(found.caseNo()).phone().replaceAll("\\D", "");
        return account.identity().phone().equals(phone);
    }

    private boolean yields(Case found, ApplicantAccount to) {
        return !to.identity().isPhoneOnly()
                && accounts.find(found.account())
                        .filter(before -> before.identity().isPhoneOnly())
                        .isPresent();
    }

    private static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "kinds.not-on-file");
    }
}
