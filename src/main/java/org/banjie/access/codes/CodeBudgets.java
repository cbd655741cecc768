package org.banjie.access.codes;

import java.util.Optional;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.devices.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many codes are asked for and sent. What an asker is told depends on their own asking alone, so that nobody uses up
 * another's codes, and nobody learns from an answer what others asked or who has an account.
 */
@Component
class CodeBudgets {

    private final Budgets budgets;
    private final CodeRules rules;
    private final TransactionTemplate transactions;

    CodeBudgets(Budgets budgets, CodeRules rules, TransactionTemplate transactions) {
        this.budgets = budgets;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Counts that somebody asks; also when it is refused.
     *
     * @throws TooSoon while whoever asks from there has to wait
     */
    void asked(ApplicantIdentity identity, Origin from) {
        budgets.take(ofAddress(from));
        gently(asked(from, identity.phone()));
        budgets.take(inAll());
    }

    /** The same for a browser that was let in with the account before: nobody else can use that up. */
    void askedByKnown(String account) {
        gently(known(account));
    }

    /**
     * Whether that phone may be sent another code, whoever asked: some an hour for a number whose account it is, and as
     * many for all other numbers together, which anybody can make up.
     */
    boolean maySend(ApplicantIdentity identity, boolean own) {
        try {
            var name = own ? identity.number() + "/" + identity.phone() : identity.phone();
            budgets.take(Budget.hourly("code/sent/" + name, rules.perHour()));
            return true;
        } catch (TooSoon enough) {
            return false;
        }
    }

    /** A code that was used was no nuisance, and the next need not wait for it to arrive. */
    void proved(ApplicantIdentity identity, Optional<String> account, Origin from) {
        budgets.giveBack(ofAddress(from));
        budgets.giveBack(inAll());
        account.ifPresent(uid -> budgets.forget(next(known(uid))));
        budgets.forget(next(asked(from, identity.phone())));
    }

    private static String known(String account) {
        return "code/known/" + account;
    }

    private static String asked(Origin from, String phone) {
        return "code/asked/" + from.network() + "/" + phone;
    }

    /** One after the other, and some an hour. */
    private void gently(String name) {
        transactions.executeWithoutResult(both -> {
            budgets.take(next(name));
            budgets.take(Budget.hourly(name, rules.perHour()));
        });
    }

    private Budget next(String name) {
        return new Budget(name + "/next", 1, rules.resendAfter(), rules.resendAfter());
    }

    private Budget ofAddress(Origin from) {
        return Budget.hourly("code/from/" + from.network(), rules.perAddress());
    }

    private Budget inAll() {
        return Budget.hourly("code/all", rules.inAll());
    }
}
