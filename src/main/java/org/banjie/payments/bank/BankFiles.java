package org.banjie.payments.bank;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.files.Csv;
import org.banjie.grants.paying.SumsOnce;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.payments.PaymentItem;
import org.banjie.payments.PaymentItems;
import org.banjie.payments.PaymentState;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.payments.RosterRows;
import org.banjie.payments.RosterStatus;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file a bank pays from (docs/kinds/payments.md): the only place where accounts leave the house in full. */
@Service
@Transactional
public class BankFiles {

    static final String HEAD = "批次,序号,户名,账号,开户行,金额,所属月份,用途";

    private static final String ASSISTANCE = "社会救助";

    private static final int PAGE = 500;

    private final RosterRows rows;
    private final PaymentItems items;
    private final RosterRights rights;
    private final Units units;
    private final SumsOnce once;
    private final Cases cases;
    private final Kinds kinds;
    private final Journal journal;

    BankFiles(
            RosterRows rows,
            PaymentItems items,
            RosterRights rights,
            Units units,
            SumsOnce once,
            Cases cases,
            Kinds kinds,
            Journal journal) {
        this.rows = rows;
        this.items = items;
        this.rights = rights;
        this.units = units;
        this.once = once;
        this.cases = cases;
        this.kinds = kinds;
        this.journal = journal;
    }

    /** @param name what it is saved as */
    public record File(String name, byte[] content) {}

    /**
     * Every item the bank has not answered for; each taking is on record.
     *
     * @throws Refusal CONFLICT {@code not-approved} before three people have signed
     */
    public File of(Actor actor, long id) {
        var roster =
                rows.find(id).filter(one -> rights.mayRead(actor, one.street())).orElseThrow(RosterRights::unknown);
        rights.demand(actor, RosterRights.MAKING, roster.street());
        if (roster.status() != RosterStatus.APPROVED) {
            throw new Refusal(RefusalKind.CONFLICT, "not-approved", "payments.not-approved");
        }
        rights.checkKeptAway(actor, items, roster.id());
        var text = new StringBuilder(Csv.BOM).append(HEAD).append("\r\n");
        var count = write(roster, text);
        journal.record(new Act(
                "roster/" + id,
                actor.uid(),
                roster.street(),
                "bank-file-taken",
                Map.of(
                        "items",
                        Integer.toString(count),
                        "total",
                        items.sums(id).dueTotal().toPlainString())));
        return new File(name(roster), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private int write(Roster roster, StringBuilder text) {
        var count = 0;
        long last = 0;
        var page = items.page(roster.id(), last, PAGE);
        while (!page.isEmpty()) {
            var caseOf = cases.byNumber(page.stream().map(PaymentItem::caseNo).toList());
            var titles = once.titles(page.stream().map(PaymentItem::grantId).toList());
            for (var item : page) {
                last = item.id();
                if (item.state() != PaymentState.DUE) continue;
                var kind = purpose(caseOf.get(item.caseNo()));
                text.append(row(roster, item, titles.getOrDefault(item.grantId(), kind)));
                count++;
            }
            page = items.page(roster.id(), last, PAGE);
        }
        return count;
    }

    /** What the family reads on its account: what was granted by its name; assistance of every category under one. */
    private String purpose(Case granted) {
        return Optional.ofNullable(granted)
                .flatMap(one -> kinds.find(one.kind()))
                .filter(kind -> kind.grants() != null)
                .map(kind -> kind.name().zh())
                .orElse(ASSISTANCE);
    }

    private static String row(Roster roster, PaymentItem item, String purpose) {
        return Csv.row(
                roster.id(),
                item.id(),
                item.holder(),
                item.account(),
                item.bank(),
                item.amount().toPlainString(),
                YearMonth.from(item.forMonth()),
                purpose);
    }

    private String name(Roster roster) {
        return "%s%s_%s_%d.csv"
                .formatted(
                        units.get(roster.street()).name(),
                        roster.once() ? "一次性发放" : "社会救助发放",
                        YearMonth.from(roster.month()),
                        roster.id());
    }
}
