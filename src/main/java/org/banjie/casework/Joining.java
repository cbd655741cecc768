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
 * Lets people into a case that somebody else reported or handed in for them: whoever knows its number and has proved the
 * phone that is on file there. Where a name and a phone were enough to hand it in, and for whoever it is about, the case is
 * one's own from then on. It belongs to one account; an account with an identity number may take it over from one with the
 * same phone alone, never the other way round. Everybody else with that phone sees where it stands, as with its code.
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
     * From now on the case is one of the account's own, where it may be.
     *
     * @return whether it is; false for whoever may only see where it stands
     * @throws Refusal NOT_FOUND for an unknown number, another phone and what is handed in by no applicant alike; CONFLICT
     *     when it belongs to an account with an identity number
     */
    public boolean join(Actor actor, String caseNo) {
        var account = accounts.find(actor.uid()).orElseThrow(Joining::unknown);
        var found = cases.find(caseNo)
                .filter(one -> kinds.get(one.kind()).offered())
                .filter(one -> isOnFile(account, one))
                .orElseThrow(Joining::unknown);
        if (actor.uid().equals(found.account())) return true;
        if (!mayBeTheirs(account, found)) return false;
        if (found.account() != null && !yields(found, account)) {
            throw new Refusal(RefusalKind.CONFLICT, "joined-already", "kinds.joined-already");
        }
        if (!adoptions.join(caseNo, found.account(), actor.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "joined-already", "kinds.joined-already");
        }
        journal.record(new Act(caseNo, actor.uid(), found.street(), "join", Map.of()));
        return true;
    }

    /** Whether nothing is known of them but a phone, so that a case is reached with its number and that phone. */
    @Transactional(readOnly = true)
    public boolean isByPhone(Actor actor) {
        return accounts.find(actor.uid())
                .filter(account -> account.identity().isPhoneOnly())
                .isPresent();
    }

    private boolean isOnFile(ApplicantAccount account, Case found) {
        return account.identity().isReachedBy(cases.applicant(found.caseNo()).phone());
    }

    /** A phone shared in a family proves nobody's identity number. */
    private boolean mayBeTheirs(ApplicantAccount account, Case found) {
        return kinds.get(found.kind()).identityMayFollow()
                || account.identity()
                        .number()
                        .equals(cases.applicant(found.caseNo()).idNo());
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
