package org.banjie.payments.claims.returning;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.payments.claims.Balances;
import org.banjie.payments.claims.Claim;
import org.banjie.payments.claims.ClaimEnds;
import org.banjie.payments.claims.ClaimRights;
import org.banjie.payments.claims.ClaimRows;
import org.banjie.payments.claims.NewClaim;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was paid in at the bank on a claim, written down by the desk from the bank's receipt. */
@Service
@Transactional
public class ClaimReceipts {

    private static final int LONGEST = 60;
    private static final int FEN = 2;

    private final JdbcClient db;
    private final ClaimRows rows;
    private final Balances balances;
    private final ClaimRights rights;
    private final ClaimEnds ends;
    private final Journal journal;
    private final Clock clock;

    ClaimReceipts(
            JdbcClient db,
            ClaimRows rows,
            Balances balances,
            ClaimRights rights,
            ClaimEnds ends,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.rows = rows;
        this.balances = balances;
        this.rights = rights;
        this.ends = ends;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param number of the bank's receipt; one is entered once */
    public record ClaimReceipt(LocalDate paidOn, BigDecimal amount, String number) {}

    /**
     * @throws Invalid with everything that is wrong: a day to come, more than is owed, a receipt that is there
     * @throws Refusal CONFLICT {@code no-change} for a claim that is not open
     */
    public void enter(Actor actor, long id, ClaimReceipt receipt) {
        var claim = rows.lock(id).orElseThrow(ClaimRights::unknown);
        rights.demand(actor, ClaimRights.ASKING, claim.street(), claim.caseNo());
        ends.demandOpen(claim);
        var errors = errors(claim, receipt);
        if (!errors.isEmpty()) throw new Invalid(errors);
        db.sql(
                        """
                insert into claim_receipt (claim, paid_on, amount, receipt_no, entered_by, entered_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        receipt.paidOn(),
                        receipt.amount(),
                        receipt.number().strip(),
                        actor.uid(),
                        Timestamp.from(clock.instant()))
                .update();
        var detail =
                Map.of("claim", Long.toString(id), "amount", receipt.amount().toPlainString());
        journal.record(new Act(claim.caseNo(), actor.uid(), claim.street(), "claim-paid-in", detail));
        ends.endWhereReturned(List.of(claim));
    }

    /** Of a claim, the oldest first. */
    @Transactional(readOnly = true)
    public List<ClaimReceipt> of(long claim) {
        return db.sql(
                        """
                select paid_on, amount, receipt_no as number from claim_receipt where claim = ? order by paid_on, id limit 200
                """)
                .param(claim)
                .query(ClaimReceipt.class)
                .list();
    }

    private List<InputError> errors(Claim claim, ClaimReceipt receipt) {
        var errors = new ArrayList<InputError>();
        if (receipt.paidOn() == null || receipt.paidOn().isAfter(LocalDate.now(clock))) {
            errors.add(NewClaim.error("paidOn"));
        }
        if (isNoSum(claim, receipt.amount())) errors.add(NewClaim.error("amount"));
        var number = receipt.number() == null ? "" : receipt.number().strip();
        if (number.isEmpty() || number.length() > LONGEST) errors.add(NewClaim.error("number"));
        else if (of(claim.id()).stream().anyMatch(one -> one.number().equals(number))) {
            errors.add(new InputError("number", "number-there", "payments.claim.wrong.number-there"));
        }
        return errors;
    }

    private boolean isNoSum(Claim claim, BigDecimal amount) {
        return amount == null
                || amount.signum() <= 0
                || amount.scale() > FEN
                || amount.compareTo(balances.of(claim.id()).free()) > 0;
    }
}
