package org.banjie.payments.told;

import java.util.List;
import java.util.Optional;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Accounts;
import org.banjie.grants.paying.SumsOnce;
import org.banjie.payments.PaymentState;
import org.banjie.payments.RosterStatus;
import org.banjie.payments.once.OncePayments;
import org.banjie.payments.once.OncePayments.Payment;
import org.springframework.stereotype.Component;

/** Puts together where a sum paid once stands: what the register says, and the newest roster it is on. */
@Component
class SumStanding {

    private final SumsOnce sums;
    private final OncePayments payments;
    private final Accounts accounts;

    SumStanding(SumsOnce sums, OncePayments payments, Accounts accounts) {
        this.sums = sums;
        this.payments = payments;
        this.accounts = accounts;
    }

    /** Where it stands, as the keys of the sentences that say so end. */
    enum At {
        STOPPED,
        SUSPENDED,
        /** Owed, and no account to pay it to. */
        NO_ACCOUNT,
        /** Owed, and on no roster yet. */
        WAITING,
        /** On a roster three people have not signed yet. */
        LISTED,
        /** Signed; the bank has not answered. */
        BANK,
        /** The bank could not pay: it is owed still. */
        FAILED,
        PAID,
        /** Paid by hand before rosters paid such sums, as two people have stated. */
        BY_HAND
    }

    /**
     * @param account where it goes, or went; null for none
     * @param roster number of the newest roster it is on; 0 for none
     * @param why the bank's words where it failed
     */
    record Standing(SumsOnce.Sum sum, At at, Account account, long roster, String why) {}

    Optional<Standing> of(String caseNo) {
        return sums.ofCase(caseNo).map(this::of);
    }

    private Standing of(SumsOnce.Sum sum) {
        var newest = payments.newest(sum.grantId());
        var onFile = accounts.of(List.of(sum.grantId())).get(sum.grantId());
        var account = newest.filter(one -> one.state() != PaymentState.FAILED)
                .map(SumStanding::account)
                .orElse(onFile);
        return new Standing(
                sum,
                at(sum, newest, onFile),
                account,
                newest.map(Payment::roster).orElse(0L),
                newest.map(Payment::why).orElse(null));
    }

    private static At at(SumsOnce.Sum sum, Optional<Payment> newest, Account onFile) {
        if (sum.paidOn() != null) return newest.isPresent() ? At.PAID : At.BY_HAND;
        if (newest.filter(one -> one.state() == PaymentState.DUE).isPresent()) return onTheWay(newest.get());
        if (sum.status().equals("STOPPED")) return At.STOPPED;
        if (sum.status().equals("SUSPENDED")) return At.SUSPENDED;
        if (newest.isPresent()) return At.FAILED;
        return onFile == null ? At.NO_ACCOUNT : At.WAITING;
    }

    private static At onTheWay(Payment one) {
        return one.signed() == RosterStatus.APPROVED ? At.BANK : At.LISTED;
    }

    private static Account account(Payment one) {
        return new Account(one.bank(), one.holder(), one.account());
    }
}
