package org.banjie.payments.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.grants.paying.Payees;
import org.banjie.jurisdiction.Unit;
import org.banjie.payments.PaymentItem;
import org.banjie.payments.PaymentItems;
import org.banjie.payments.PaymentSums;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.payments.RosterRows;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rosters as somebody may read them: within their streets, covered for auditors, without cases they keep away from. */
@Service
@Transactional(readOnly = true)
class RosterViews {

    private final RosterRows rows;
    private final PaymentItems items;
    private final Payees payees;
    private final RosterRights rights;

    RosterViews(RosterRows rows, PaymentItems items, Payees payees, RosterRights rights) {
        this.rows = rows;
        this.items = items;
        this.payees = payees;
        this.rights = rights;
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND when it is none they may read */
    Roster get(Actor actor, long id) {
        return rows.find(id).filter(one -> rights.mayRead(actor, one.street())).orElseThrow(RosterRights::unknown);
    }

    /** Newest month first, after the one of that id (0 for the first page); of one street, or of all they read. */
    List<Roster> page(Actor actor, Optional<String> street, long before, int limit) {
        var theirs = rights.streets(actor).stream().map(Unit::code).toList();
        if (theirs.isEmpty()) throw RosterRights.unknown();
        var wanted = street.map(code -> theirs.stream().filter(code::equals).toList())
                .orElse(theirs);
        return rows.page(wanted, before, limit);
    }

    /** The next items after that id; one more than asked for tells that there are more. */
    List<PaymentItem> items(Actor actor, Roster roster, long after, int limit) {
        return shown(actor, roster.street(), items.page(roster.id(), after, limit));
    }

    /** By grant, the households these are paid to; nothing of those that are hidden. */
    Map<Long, Payees.Payee> households(Collection<PaymentItem> shown) {
        return payees.of(shown.stream().map(PaymentItem::grantId).distinct().toList());
    }

    PaymentSums sums(Roster roster) {
        return items.sums(roster.id());
    }

    Optional<String> whyReturned(Actor actor, Roster roster) {
        return rows.whyReturned(roster.id()).filter(why -> rights.inFull(actor, roster.street()));
    }

    private List<PaymentItem> shown(Actor actor, String street, Collection<PaymentItem> found) {
        var full = rights.inFull(actor, street);
        var barred = rights.barred(actor);
        return found.stream()
                .map(item -> barred.contains(item.caseNo()) ? hidden(item) : masked(item, full))
                .toList();
    }

    private static PaymentItem masked(PaymentItem item, boolean full) {
        return with(
                item,
                item.caseNo(),
                full ? item.holder() : Mask.name(item.holder()),
                Mask.account(item.account()),
                full ? item.why() : null);
    }

    /** There is such a payment, or the totals would not add up; that is all they read of it. */
    private static PaymentItem hidden(PaymentItem item) {
        return with(item, "", "", "", null);
    }

    private static PaymentItem with(PaymentItem item, String caseNo, String holder, String account, String why) {
        return new PaymentItem(
                item.id(),
                caseNo.isEmpty() ? 0 : item.grantId(),
                caseNo,
                item.forMonth(),
                item.amount(),
                item.setOff(),
                item.bank(),
                holder,
                account,
                item.state(),
                why,
                item.changed() && !caseNo.isEmpty());
    }
}
