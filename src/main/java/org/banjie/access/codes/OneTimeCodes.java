package org.banjie.access.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time codes that prove a phone: kept as an HMAC only, short-lived, with few tries, not too many at a time. */
@Service
public class OneTimeCodes {

    private final SecureRandom random = new SecureRandom();
    private final CodeRows rows;
    private final CodeRules rules;
    private final CodeGateway gateway;
    private final ApplicantAccounts accounts;
    private final Vault vault;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OneTimeCodes(
            CodeRows rows,
            CodeRules rules,
            CodeGateway gateway,
            ApplicantAccounts accounts,
            Vault vault,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.gateway = gateway;
        this.accounts = accounts;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a code. Where the number has an account with another phone nothing is sent, but the answer is the same, so
     * that nobody learns from it who has an account.
     *
     * @return what the code has to be given back with
     * @throws TooSoon when another was asked for a moment ago, or too many within an hour
     * @throws CodeNotSent when the gateway does not take it; then it was never asked for
     */
    public UUID ask(ApplicantIdentity identity) {
        var id = UUID.randomUUID();
        var code = "%06d".formatted(random.nextInt(1_000_000));
        transactions.executeWithoutResult(status -> keep(id, identity, code));
        try {
            if (accounts.welcomes(identity)) gateway.send(identity, code);
        } catch (CodeNotSent notSent) {
            rows.remove(id);
            throw notSent;
        }
        return id;
    }

    /**
     * Who has proved the phone; nobody when the code is wrong, too old, used, or was tried too often. Every try counts,
     * also those that fail at the same moment.
     */
    @Transactional
    public Optional<ApplicantIdentity> prove(UUID id, String code) {
        return rows.tryOnce(id, clock.instant(), rules.tries())
                .filter(row -> MessageDigest.isEqual(row.hash(), hash(id, code.strip())))
                .filter(row -> rows.spend(id))
                .map(CodeRows.Row::identity)
                .filter(accounts::accepts);
    }

    private void keep(UUID id, ApplicantIdentity identity, String code) {
        var now = clock.instant();
        rows.waitFor(identity, now, rules).ifPresent(wait -> {
            throw new TooSoon(wait);
        });
        rows.add(id, identity, hash(id, code), now, now.plus(rules.valid()));
    }

    private byte[] hash(UUID id, String code) {
        return vault.hmac("one-time-code", (id + "/" + code).getBytes(StandardCharsets.UTF_8));
    }
}
