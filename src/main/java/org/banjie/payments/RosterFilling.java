package org.banjie.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Accounts;
import org.banjie.grants.paying.Arrears;
import org.banjie.grants.paying.Payable;
import org.banjie.grants.paying.Payables;
import org.banjie.grants.paying.SumsOnce;
import org.springframework.stereotype.Component;

/** Fills a roster with what its street owes by the month, arrears included, or once, and holds it against that again. */
@Component
class RosterFilling {

    private static final int PAGE = 500;

    private final Payables payables;
    private final SumsOnce sums;
    private final Accounts accounts;
    private final PaymentItems items;
    private final PaymentWriter writer;
    private final LeftOutRows leftOut;
    private final Cases cases;
    private final Arrears arrears;
    private final KeepingBack keeping;

    RosterFilling(
            Payables payables,
            SumsOnce sums,
            Accounts accounts,
            PaymentItems items,
            PaymentWriter writer,
            LeftOutRows leftOut,
            Cases cases,
            Arrears arrears,
            KeepingBack keeping) {
        this.payables = payables;
        this.sums = sums;
        this.accounts = accounts;
        this.items = items;
        this.writer = writer;
        this.leftOut = leftOut;
        this.cases = cases;
        this.arrears = arrears;
        this.keeping = keeping;
    }

    /** @return the case numbers of grants that are owed something but have no account to pay to */
    List<String> fill(Roster roster) {
        var without = new ArrayList<String>();
        long last = 0;
        var page = grants(roster, last);
        while (!page.isEmpty()) {
            without.addAll(fill(roster, page));
            last = page.get(page.size() - 1);
            page = grants(roster, last);
        }
        return without;
    }

    /** How many items are no longer owed as they stand: stopped, changed or moved since the roster was made. */
    int stale(Roster roster) {
        var stale = 0;
        long last = 0;
        var page = items.page(roster.id(), last, PAGE);
        while (!page.isEmpty()) {
            stale += stale(roster, page);
            last = page.get(page.size() - 1).id();
            page = items.page(roster.id(), last, PAGE);
        }
        return stale;
    }

    private List<Long> grants(Roster roster, long after) {
        return roster.once()
                ? sums.grants(roster.street(), after, PAGE)
                : payables.grants(roster.street(), after, PAGE);
    }

    private int stale(Roster roster, List<PaymentItem> page) {
        var grants = page.stream().map(PaymentItem::grantId).distinct().toList();
        var owed = new HashSet<String>();
        owed(grants, roster).forEach(one -> owed.add(text(one)));
        var here = new HashSet<>(payables.inStreet(grants, roster.street()));
        return (int) page.stream()
                .filter(item -> !owed.contains(text(item)) || !here.contains(item.grantId()))
                .count();
    }

    private List<String> fill(Roster roster, List<Long> grants) {
        var taken = items.taken(grants);
        var known = accounts.of(grants);
        var last = items.lastPaidTo(grants);
        var without = new ArrayList<Payable>();
        var payments = new ArrayList<NewPayment>();
        var owed = owed(grants, roster);
        var caseOf =
                cases.byNumber(owed.stream().map(Payable::caseNo).distinct().toList());
        var back = keeping.turn(roster, grants);
        var kept = new ArrayList<Map<Long, BigDecimal>>();
        for (var one : owed) {
            if (taken.contains(PaymentItems.key(one.grantId(), one.month()))) continue;
            var account = known.get(one.grantId());
            if (account == null) {
                without.add(one);
                continue;
            }
            var kind = kind(one, caseOf);
            kept.add(back.from(one, kind));
            payments.add(new NewPayment(
                    one, sum(kept.get(kept.size() - 1)), account, isAnother(account, last.get(one.grantId())), kind));
        }
        keep(back, writer.add(roster, payments), kept);
        leftOut.add(roster.id(), without);
        return without.stream().map(Payable::caseNo).distinct().toList();
    }

    private static void keep(KeepingBack.Turn back, List<Long> items, List<Map<Long, BigDecimal>> kept) {
        for (var i = 0; i < items.size(); i++) back.keep(items.get(i), kept.get(i));
    }

    private static BigDecimal sum(Map<Long, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String kind(Payable owed, Map<String, Case> caseOf) {
        var found = caseOf.get(owed.caseNo());
        return found == null ? null : found.kind();
    }

    /** Marked until money has come there once: who changes where it goes must be seen by whoever signs. */
    private static boolean isAnother(Account account, String last) {
        return last != null && !last.equals(account.number());
    }

    private List<Payable> owed(List<Long> grants, Roster roster) {
        if (roster.once()) return sums.of(grants);
        return payables.of(grants, roster.month().minusMonths(arrears.months()), roster.month());
    }

    private static String text(Payable owed) {
        return PaymentItems.key(owed.grantId(), owed.month()) + "="
                + owed.amount().toPlainString();
    }

    private static String text(PaymentItem item) {
        return PaymentItems.key(item.grantId(), item.forMonth()) + "="
                + item.owed().toPlainString();
    }
}
