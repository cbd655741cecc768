package org.banjie.payments.desk;

import java.math.BigDecimal;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.grants.paying.Accounts;
import org.banjie.grants.paying.Payees;
import org.banjie.payments.LeftOut;
import org.banjie.payments.LeftOutRows;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a roster leaves out, as somebody may read it: covered for auditors, unnamed for whoever must keep away. */
@Service
@Transactional(readOnly = true)
class LeftOutViews {

    private static final int ROWS = 100;

    private final LeftOutRows rows;
    private final Payees payees;
    private final Accounts accounts;
    private final RosterRights rights;

    LeftOutViews(LeftOutRows rows, Payees payees, Accounts accounts, RosterRights rights) {
        this.rows = rows;
        this.payees = payees;
        this.accounts = accounts;
        this.rights = rights;
    }

    /**
     * @param household its file; 0 for whoever must keep away
     * @param head empty for whoever must keep away
     * @param mended whether there is an account by now
     */
    record Line(long household, String head, String caseNo, int months, BigDecimal amount, boolean mended) {}

    /** @param lines the first hundred @param count of all */
    record Left(List<Line> lines, int count) {}

    Left of(Actor actor, Roster roster) {
        var found = rows.of(roster.id(), ROWS);
        return new Left(lines(actor, roster, found), rows.count(roster.id()));
    }

    private List<Line> lines(Actor actor, Roster roster, List<LeftOut> found) {
        var grants = found.stream().map(LeftOut::grantId).toList();
        var whose = payees.of(grants);
        var mended = accounts.of(grants).keySet();
        var barred = rights.barred(actor);
        var full = rights.inFull(actor, roster.street());
        return found.stream()
                .map(one -> barred.contains(one.caseNo())
                        ? new Line(0, "", "", one.months(), one.amount(), false)
                        : line(one, whose.get(one.grantId()), full, mended.contains(one.grantId())))
                .toList();
    }

    private static Line line(LeftOut one, Payees.Payee whose, boolean full, boolean mended) {
        var head = full ? whose.head() : Mask.name(whose.head());
        return new Line(whose.household(), head, one.caseNo(), one.months(), one.amount(), mended);
    }
}
