package org.banjie.payments.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.grants.paying.SumsOnce;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.payments.PaymentItem;
import org.banjie.payments.PaymentItems;
import org.banjie.payments.PaymentState;
import org.banjie.payments.PaymentSums;
import org.banjie.payments.PaymentWriter;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.payments.RosterRows;
import org.banjie.payments.RosterStatus;
import org.banjie.payments.claims.ClaimEnds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what the bank sent back (对账): all of a file, or with one wrong line nothing of it. */
@Service
@Transactional
public class Reconciliation {

    private static final int PAGE = 500;
    private static final int MOST = 4 << 20;

    private final RosterRows rows;
    private final PaymentItems items;
    private final PaymentWriter writer;
    private final RosterRights rights;
    private final SumsOnce once;
    private final ClaimEnds claims;
    private final BankNews news;
    private final Journal journal;
    private final Clock clock;

    Reconciliation(
            RosterRows rows,
            PaymentItems items,
            PaymentWriter writer,
            RosterRights rights,
            SumsOnce once,
            ClaimEnds claims,
            BankNews news,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.writer = writer;
        this.rights = rights;
        this.once = once;
        this.claims = claims;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param file CSV as docs/kinds/payments.md has it
     * @return how the items stand now; they always come to the roster's total
     * @throws Invalid with every line that is unreadable, unknown, there twice, of another amount or without a reason
     */
    public PaymentSums enter(Actor actor, long id, byte[] file) {
        var roster =
                rows.lock(id).filter(one -> rights.mayRead(actor, one.street())).orElseThrow(RosterRights::unknown);
        rights.demand(actor, RosterRights.MAKING, roster.street());
        if (roster.status() != RosterStatus.APPROVED) {
            throw new Refusal(RefusalKind.CONFLICT, "not-approved", "payments.not-approved");
        }
        rights.checkKeptAway(actor, items, id);
        if (file.length > MOST) throw new Refusal(RefusalKind.TOO_LARGE, "too-large", "payments.too-large");
        var known = items(roster);
        var answers = checked(roster, known, file);
        enter(id, answers);
        if (roster.once()) once.paid(items.grantsPaid(id), LocalDate.now(clock));
        else claims.answered(items.grantsPaid(id));
        var sums = items.sums(id);
        if (sums.due() == 0) rows.become(id, RosterStatus.SETTLED);
        record(roster, actor, answers, sums);
        news.tell(roster.once(), answers, known);
        return sums;
    }

    private List<BankAnswer> checked(Roster roster, Map<Long, PaymentItem> known, byte[] file) {
        var errors = new ArrayList<InputError>();
        var answers = BankAnswer.read(file, errors);
        var seen = new HashSet<Long>();
        for (var answer : answers) {
            var fault = fault(roster, answer, known.get(answer.item()), seen);
            if (fault != null) errors.add(BankAnswer.error(answer.line(), fault, "" + answer.item()));
        }
        if (!errors.isEmpty()) throw new Invalid("payments.return.refused", inOrder(errors));
        return answers;
    }

    private static String fault(Roster roster, BankAnswer answer, PaymentItem item, HashSet<Long> seen) {
        if (answer.roster() != roster.id() || item == null) return "unknown";
        if (!seen.add(answer.item())) return "twice";
        if (item.state() != PaymentState.DUE) return "answered";
        if (item.amount().compareTo(answer.amount()) != 0) return "amount";
        return !answer.paid() && answer.why().isBlank() ? "no-reason" : null;
    }

    private Map<Long, PaymentItem> items(Roster roster) {
        var known = new HashMap<Long, PaymentItem>();
        long last = 0;
        var page = items.page(roster.id(), last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(item -> known.put(item.id(), item));
            last = page.get(page.size() - 1).id();
            page = items.page(roster.id(), last, PAGE);
        }
        return known;
    }

    private void enter(long id, List<BankAnswer> answers) {
        var paid =
                answers.stream().filter(BankAnswer::paid).map(BankAnswer::item).toList();
        var failed = answers.stream()
                .filter(answer -> !answer.paid())
                .collect(Collectors.toMap(BankAnswer::item, BankAnswer::why));
        writer.answered(id, paid, failed);
    }

    private void record(Roster roster, Actor actor, List<BankAnswer> answers, PaymentSums sums) {
        var detail = Map.of(
                "lines", Integer.toString(answers.size()),
                "paid", sums.paidTotal().toPlainString(),
                "failed", sums.failedTotal().toPlainString(),
                "due", sums.dueTotal().toPlainString());
        journal.record(new Act("roster/" + roster.id(), actor.uid(), roster.street(), "bank-return-entered", detail));
    }

    private static List<InputError> inOrder(List<InputError> errors) {
        var order = Comparator.comparingInt(
                (InputError error) -> Integer.parseInt(error.path().replaceAll("\\D", "")));
        return errors.stream().sorted(order).toList();
    }
}
