package org.banjie.referrals.settling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.CaseAnswers;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.opening.NewestFields;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What families have confirmed is settled with the organisation, one sum for a street, a kind and a month: one asks for it,
 * another decides it, and the roster of what is paid once pays it. What was confirmed late goes with a later month; no visit twice.
 */
@Service
@Transactional
public class Settlements {

    private final SettlementRows rows;
    private final ReferralRights rights;
    private final Grants grants;
    private final Kinds kinds;
    private final CaseAnswers answers;
    private final Sentences sentences;
    private final Journal journal;
    private final Clock clock;

    Settlements(
            SettlementRows rows,
            ReferralRights rights,
            Grants grants,
            Kinds kinds,
            CaseAnswers answers,
            Sentences sentences,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.grants = grants;
        this.kinds = kinds;
        this.answers = answers;
        this.sentences = sentences;
        this.journal = journal;
        this.clock = clock;
    }

    /** What may be settled in these streets for the month that is over. The caller decides who may read it. */
    @Transactional(readOnly = true)
    public List<Confirmed> confirmed(Collection<String> streets) {
        return streets.isEmpty() ? List.of() : rows.confirmed(streets, month().plusMonths(1));
    }

    /**
     * Asks for it, for the month that was over last.
     *
     * @return its id
     * @throws Refusal CONFLICT {@code nothing-to-settle}, or {@code month-settled} where there is one for that month
     */
    public long propose(Actor actor, String street, String kind, String provider) {
        rights.demand(actor, ReferralRights.PROPOSING, street);
        var month = month();
        var of = rows.confirmed(List.of(street), month.plusMonths(1)).stream()
                .filter(one -> one.kind().equals(kind) && one.providerCode().equals(provider))
                .findFirst()
                .orElseThrow(Settlements::nothing);
        var id = add(of, month, actor);
        if (rows.fill(id, of, month.plusMonths(1)).signum() == 0) throw nothing();
        record(actor, get(id), "settlement-proposed");
        return id;
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever asked for it, CONFLICT {@code no-change} when it waits no longer */
    public void confirm(Actor actor, long id) {
        var one = get(id);
        rights.demand(actor, ReferralRights.SETTLING, one.street());
        rows.requests().confirm(id, actor.uid());
        rows.settle(id);
        grants.open(sum(one));
        record(actor, one, "settlement-decided");
    }

    /** Takes it back, or refuses it: its visits wait for another. */
    public void drop(Actor actor, long id) {
        var one = get(id);
        if (!ReferralRights.SETTLING.has(actor, one.street())) {
            rights.demand(actor, ReferralRights.PROPOSING, one.street());
        }
        rows.requests().drop(id, actor.uid());
        rows.release(id);
        record(actor, one, "settlement-dropped");
    }

    /** @throws Refusal NOT_FOUND to whoever reads nothing of that street */
    @Transactional(readOnly = true)
    public Settlement get(Actor actor, long id) {
        return rows.find(id).filter(one -> rights.settles(actor, one.street())).orElseThrow(ReferralRights::unknown);
    }

    @Transactional(readOnly = true)
    public List<Settlement> page(Actor actor, long before, int limit) {
        return rows.page(rights.areas(actor), before, limit);
    }

    private long add(Confirmed of, LocalDate month, Actor actor) {
        try {
            return rows.add(of, month, actor.uid());
        } catch (DuplicateKeyException there) {
            throw new Refusal(RefusalKind.CONFLICT, "month-settled", "referrals.month-settled");
        }
    }

    /** The organisation is owed it from the decision on, to the account that was named last. */
    private NewGrant sum(Settlement one) {
        var guide = kinds.get(one.kind()).grants();
        var said = new NewestFields(answers.newest(rows.newestCase(one.id())));
        var today = LocalDate.now(clock);
        return new NewGrant(
                new NewGrant.Origin(
                        one.number(),
                        one.kind(),
                        Category.OTHER,
                        sentences.onPaper(
                                "referrals.settlement.on-account",
                                kinds.get(one.kind()).name())),
                new NewGrant.Home(one.street(), null),
                List.of(new NewGrant.Person(one.provider(), one.providerCode(), NewGrant.ORGANISATION)),
                NewGrant.Money.once(one.amount()),
                today,
                today,
                new NewGrant.PaidTo(
                        said.text(guide.bank()).orElse(null),
                        said.text(guide.holder()).orElse(null),
                        said.text(guide.account()).orElse(null)));
    }

    private Settlement get(long id) {
        return rows.find(id).orElseThrow(ReferralRights::unknown);
    }

    /** The month that was over last. */
    private LocalDate month() {
        return LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
    }

    private void record(Actor actor, Settlement one, String verb) {
        var detail =
                Map.of("month", one.month().toString(), "total", one.amount().toPlainString());
        journal.record(new Act(one.number(), actor.uid(), one.street(), verb, detail));
    }

    private static Refusal nothing() {
        return new Refusal(RefusalKind.CONFLICT, "nothing-to-settle", "referrals.nothing-to-settle");
    }
}
