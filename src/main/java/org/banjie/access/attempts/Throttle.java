package org.banjie.access.attempts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.access.TooSoon;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.devices.Devices;
import org.banjie.access.devices.KnownAddresses;
import org.banjie.access.devices.Origin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes guessing slow without locking anybody out. A password is guessed at for an account from three sides, and each
 * has budgets of its own: browsers that were let in with the account before, addresses it was let in from, and all
 * others. A stranger uses up the last only. Together they let no more guesses at one account through within an hour than
 * {@code banjie.sign-in.failures-per-hour} (ASVS 2.2.1: a hundred).
 */
@Component
@EnableConfigurationProperties(GuessRules.class)
class Throttle {

    private final Budgets budgets;
    private final GuessRules rules;
    private final Devices devices;
    private final KnownAddresses addresses;
    private final TransactionTemplate transactions;
    private final Turns turns = new Turns();

    Throttle(
            Budgets budgets,
            GuessRules rules,
            Devices devices,
            KnownAddresses addresses,
            TransactionTemplate transactions) {
        this.budgets = budgets;
        this.rules = rules;
        this.devices = devices;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /**
     * Tries a password: counted before it is compared, given back when it is right or cannot be compared.
     *
     * @throws TooSoon without trying, while that account has to wait for whoever comes from there
     */
    <T> Optional<T> password(String account, Origin from, Supplier<Optional<T>> attempt) {
        // what strangers send as a name may be long
        var name = account.substring(0, Math.min(account.length(), 64));
        var found = turns.inTurn(name, () -> counted(take(() -> password(name, from)), attempt));
        if (found.isPresent()) addresses.add(name, from);
        return found;
    }

    /**
     * Tries a short secret of something that has no account: the code of a case.
     *
     * @throws TooSoon without trying, while that has to wait for whoever comes from there
     */
    <T> Optional<T> secret(String what, Origin from, Supplier<Optional<T>> attempt) {
        return counted(take(() -> secret(what, from)), attempt);
    }

    /**
     * Counts a wrong secret that nobody can guess: the right one never waits, so it is compared first.
     *
     * @throws TooSoon when there were many from that address
     */
    void wrong(String what, Origin from) {
        budgets.take(rules.ofAddress(what + "/wrong-from/" + from.network()));
    }

    private Try take(Supplier<Try> whatever) {
        return transactions.execute(all -> whatever.get());
    }

    private Try password(String account, Origin from) {
        var device = devices.known(account, from);
        if (device.isPresent()) return device(account, device.get());
        return addresses.has(account, from) ? address(account, from) : stranger(account, from);
    }

    private Try device(String account, String device) {
        var all = taken(rules.share("password/devices/" + account, 2));
        return new Try(taken(rules.fewTries("password/device/" + device)), List.of(all));
    }

    private Try address(String account, Origin from) {
        var all = taken(rules.share("password/addresses/" + account, 4));
        return new Try(taken(rules.fewTries("password/at/" + from.network() + "/" + account)), List.of(all));
    }

    private Try stranger(String account, Origin from) {
        var there = rules.wholeAddress("password/from/" + from.network());
        var much = rules.isMuch(budgets.take(there));
        var all = taken(rules.share("password/strangers/" + account, 4));
        return new Try(taken(few("password/from/" + from.network() + "/" + account, much)), List.of(there, all));
    }

    private Try secret(String what, Origin from) {
        var there = rules.wholeAddress("secret/from/" + from.network());
        var much = rules.isMuch(budgets.take(there));
        return new Try(taken(few("secret/from/" + from.network() + "/" + what, much)), List.of(there));
    }

    /** Who guesses at many names keeps one try for each of them, so that a colleague behind the same address has one. */
    private Budget few(String name, boolean much) {
        return much ? rules.oneTry(name) : rules.fewTries(name);
    }

    private Budget taken(Budget budget) {
        budgets.take(budget);
        return budget;
    }

    private <T> Optional<T> counted(Try one, Supplier<Optional<T>> attempt) {
        Optional<T> found;
        try {
            found = attempt.get();
        } catch (RuntimeException notCompared) {
            giveBack(one, false);
            throw notCompared;
        }
        if (found.isPresent()) giveBack(one, true);
        return found;
    }

    private void giveBack(Try one, boolean right) {
        transactions.executeWithoutResult(all -> {
            one.shared().forEach(budgets::giveBack);
            if (right) budgets.forget(one.own());
            else budgets.giveBack(one.own());
        });
    }
}
