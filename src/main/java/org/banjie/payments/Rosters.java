package org.banjie.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.MoneyGranted.Every;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rosters from making to approval: three steps by three different people of the street. */
@Service
@Transactional
public class Rosters {

    private final RosterRows rows;
    private final PaymentWriter writer;
    private final RosterFilling making;
    private final List<BeforeApproval> demands;
    private final RosterRights rights;
    private final Journal journal;
    private final Clock clock;

    Rosters(
            RosterRows rows,
            PaymentWriter writer,
            RosterFilling making,
            List<BeforeApproval> demands,
            RosterRights rights,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.making = making;
        this.demands = demands;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param withoutAccount case numbers of grants that could not be put on it for want of an account */
    public record Made(long id, List<String> withoutAccount) {}

    /** @param month of the MONTH; nothing where what is paid ONCE is to be put on a roster @throws Invalid without it */
    public Made make(Actor actor, String street, Every every, YearMonth month) {
        if (every == Every.ONCE) return makeOnce(actor, street);
        if (month == null) {
            throw new Invalid(List.of(new InputError("month", "month-missing", "payments.month-missing")));
        }
        return make(actor, street, month);
    }

    /**
     * Makes the roster of a street for a month: every monthly grant in force, and what earlier months still owe.
     *
     * @throws Refusal CONFLICT {@code roster-there} when the month has one, {@code month-to-come} before the month
     */
    public Made make(Actor actor, String street, YearMonth month) {
        rights.demand(actor, RosterRights.MAKING, street);
        var first = month.atDay(1);
        if (first.isAfter(LocalDate.now(clock))) throw conflict("month-to-come");
        if (rows.exists(street, first)) throw conflict("roster-there");
        return filled(actor, add(street, first, Every.MONTH, actor));
    }

    /**
     * Makes a roster of what this street pays once and is on no other: every such sum that was granted until now, and those the
     * bank could not pay. There may be several a month.
     *
     * @throws Refusal CONFLICT {@code nothing-once} when there is none
     */
    public Made makeOnce(Actor actor, String street) {
        rights.demand(actor, RosterRights.MAKING, street);
        rows.hold(street);
        var made = filled(actor, add(street, LocalDate.now(clock).withDayOfMonth(1), Every.ONCE, actor));
        if (rows.find(made.id()).orElseThrow().items() == 0
                && made.withoutAccount().isEmpty()) throw conflict("nothing-once");
        return made;
    }

    private Made filled(Actor actor, long id) {
        var without = making.fill(rows.find(id).orElseThrow());
        rows.total(id);
        writer.count(id);
        record(rows.find(id).orElseThrow(), actor, "roster-made");
        return new Made(id, without);
    }

    /**
     * 复核.
     *
     * @throws Refusal BARRED {@code four-eyes} for whoever made it, CONFLICT when it must be made anew, or pays nobody
     */
    public void check(Actor actor, long id) {
        pass(actor, id, RosterStatus.MADE, RosterRights.CHECKING, roster -> rows.checked(id, actor.uid()));
    }

    /** 审批. @throws Refusal BARRED {@code four-eyes} for whoever made or checked it, CONFLICT as {@link #check}, {@code budget-over} */
    public void approve(Actor actor, long id) {
        pass(actor, id, RosterStatus.CHECKED, RosterRights.APPROVING, roster -> {
            demands.forEach(one -> one.demand(roster));
            rows.approved(id, actor.uid());
        });
    }

    /** Sends a roster back before it is approved: nothing on it is paid, and it can be made anew. */
    public void giveBack(Actor actor, long id, String reason) {
        var roster = lock(actor, id);
        rights.demand(actor, RosterRights.RETURNING, roster.street());
        if (reason == null || reason.isBlank()) {
            throw new Invalid(List.of(new InputError("reason", "reason-missing", "payments.reason-missing")));
        }
        if (roster.status() != RosterStatus.MADE && roster.status() != RosterStatus.CHECKED) throw conflict("not-now");
        writer.voidAll(id);
        rows.returned(id, actor.uid(), reason.strip());
        record(roster, actor, "roster-returned");
    }

    private void pass(Actor actor, long id, RosterStatus now, Circle circle, Consumer<Roster> act) {
        var roster = lock(actor, id);
        rights.demand(actor, circle, roster.street());
        if (roster.status() != now) throw conflict("not-now");
        if (actor.uid().equals(roster.madeBy()) || actor.uid().equals(roster.checkedBy())) {
            throw new Refusal(RefusalKind.BARRED, "four-eyes", "payments.four-eyes");
        }
        if (roster.items() == 0) throw conflict("roster-empty");
        var stale = making.stale(roster);
        if (stale > 0) throw new Refusal(RefusalKind.CONFLICT, "roster-stale", "payments.roster-stale", stale);
        act.accept(roster);
        record(roster, actor, now == RosterStatus.MADE ? "roster-checked" : "roster-approved");
    }

    private Roster lock(Actor actor, long id) {
        return rows.lock(id).filter(one -> rights.mayRead(actor, one.street())).orElseThrow(RosterRights::unknown);
    }

    private long add(String street, LocalDate month, Every every, Actor actor) {
        try {
            return rows.add(street, month, every, actor.uid());
        } catch (DuplicateKeyException atOnce) {
            throw conflict("roster-there");
        }
    }

    private void record(Roster roster, Actor actor, String verb) {
        var detail = Map.of(
                "month", YearMonth.from(roster.month()).toString(),
                "items", Integer.toString(roster.items()),
                "total", roster.total().toPlainString());
        journal.record(new Act("roster/" + roster.id(), actor.uid(), roster.street(), verb, detail));
    }

    private static Refusal conflict(String type) {
        return new Refusal(RefusalKind.CONFLICT, type, "payments." + type);
    }
}
