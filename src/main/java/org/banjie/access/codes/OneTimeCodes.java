package org.banjie.access.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.devices.Devices;
import org.banjie.access.devices.Origin;
import org.banjie.background.Foreman;
import org.banjie.numbers.Typed;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time codes that prove a phone: kept as an HMAC only, short-lived, with few tries, not too many at a time. */
@Service
public class OneTimeCodes {

    /**
     * Who asks for a code, and what was found out before the transaction.
     *
     * @param own whether the phone is that of the number's account
     * @param known whether the browser was let in with it before
     * @param welcome whether that phone may be sent a code for that number
     * @param agent who is to be given it, to act for whoever has the phone; null for nobody
     */
    private record Asked(
            ApplicantIdentity identity, Origin from, boolean own, boolean known, boolean welcome, String agent) {}

    private final SecureRandom random = new SecureRandom();
    private final CodeRows rows;
    private final CodeRules rules;
    private final CodeBudgets budgets;
    private final CodeGateway gateway;
    private final ApplicantAccounts accounts;
    private final Devices devices;
    private final Vault vault;
    private final Foreman foreman;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OneTimeCodes(
            CodeRows rows,
            CodeRules rules,
            CodeBudgets budgets,
            CodeGateway gateway,
            ApplicantAccounts accounts,
            Devices devices,
            Vault vault,
            Foreman foreman,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.budgets = budgets;
        this.gateway = gateway;
        this.accounts = accounts;
        this.devices = devices;
        this.vault = vault;
        this.foreman = foreman;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Has a code sent. Where the number has an account with another phone nothing is sent, but the same is done and
     * answered, so that nobody learns from it who has an account.
     *
     * @return what the code has to be given back with
     * @throws org.banjie.access.TooSoon when another was asked for a moment ago from there, or too many within an hour
     * @throws CodeNotSent when there is no way to send any
     */
    public UUID ask(ApplicantIdentity identity, Origin from) {
        return ask(identity, from, null);
    }

    /** As {@link #ask(ApplicantIdentity, Origin)}: whoever has the phone is told that the code lets that person act for them. */
    public UUID askFor(String agent, ApplicantIdentity identity, Origin from) {
        return ask(identity, from, agent);
    }

    private UUID ask(ApplicantIdentity identity, Origin from, String agent) {
        var account = own(identity);
        var known = account.filter(uid -> devices.known(uid, from).isPresent());
        if (known.isPresent()) budgets.askedByKnown(known.get());
        else budgets.asked(identity, from);
        var welcome = accounts.welcomes(identity);
        var asked = new Asked(identity, from, account.isPresent(), known.isPresent(), welcome, agent);
        return transactions.execute(all -> keep(asked));
    }

    /**
     * Who has proved the phone; nobody when the code is wrong, too old, used, or was tried too often. Every try counts,
     * also those that fail at the same moment.
     */
    @Transactional
    public Optional<ApplicantIdentity> prove(UUID id, String code, Origin from) {
        var proved = rows.tryOnce(id, clock.instant(), rules.tries())
                .filter(row -> MessageDigest.isEqual(row.hash(), hash(id, Typed.number(code))))
                .filter(row -> rows.spend(id))
                .map(CodeRows.Row::identity)
                .filter(accounts::accepts);
        proved.ifPresent(identity -> budgets.proved(identity, own(identity), from));
        return proved;
    }

    /** What was asked for under that id; nothing of what was never asked, or a day ago. */
    @Transactional(readOnly = true)
    public Optional<AskedCode> asked(UUID id) {
        return rows.asked(id, rules.tries(), clock.instant());
    }

    /** The uid of the account that this is the phone of. */
    private Optional<String> own(ApplicantIdentity identity) {
        return accounts.ofNumber(identity.number())
                .filter(one -> one.identity().phone().equals(identity.phone()))
                .map(ApplicantAccount::uid);
    }

    private UUID keep(Asked asked) {
        var id = UUID.randomUUID();
        var code = "%06d".formatted(random.nextInt(1_000_000));
        var now = clock.instant();
        var sends = (asked.known || budgets.maySend(asked.identity, asked.own)) && asked.welcome;
        var text = asked.agent == null
                ? gateway.write(asked.identity, code, sends)
                : gateway.writeFor(asked.agent, asked.identity, code, sends);
        rows.add(id, asked.identity, asked.from, hash(id, code), now, now.plus(rules.valid()));
        rows.post(id, text, sends ? now : null);
        foreman.wake(CodePost.class);
        return id;
    }

    private byte[] hash(UUID id, String code) {
        return vault.hmac("one-time-code", (id + "/" + code).getBytes(StandardCharsets.UTF_8));
    }
}
