package org.banjie.referrals.visits;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.MoneyGranted.Counted;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralNews;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ServiceVisit;
import org.banjie.referrals.VisitRows;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** VisitRecords are recorded by whoever acts for the organisation, or by the counter from its record: no more than was granted, each once. */
@Service
@Transactional
public class VisitRecords {

    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;
    private final VisitPrice price;
    private final VisitDays days;
    private final Grants grants;
    private final ReferralNews news;
    private final Journal journal;
    private final Clock clock;

    VisitRecords(
            ReferralRows rows,
            VisitRows visits,
            ReferralRights rights,
            VisitPrice price,
            VisitDays days,
            Grants grants,
            ReferralNews news,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
        this.price = price;
        this.days = days;
        this.grants = grants;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records a visit; it waits for the family's word from then on.
     *
     * @throws Invalid with everything that is wrong: to come, outside of the time or beyond what was granted, recorded already
     * @throws Refusal NOT_FOUND to everybody but the organisation and the offices of the family's place
     */
    public void record(Actor actor, long grant, TypedVisit typed) {
        var referral = rows.lock(grant).orElseThrow(ReferralRights::unknown);
        demand(actor, referral);
        var errors = typed.errors(LocalDateTime.now(clock));
        if (errors.isEmpty()) errors = against(referral, typed);
        if (!errors.isEmpty()) throw new Invalid(errors);
        visits.add(new ServiceVisit(
                0,
                grant,
                typed.on(),
                typed.from(),
                typed.hours(),
                counted(referral, typed),
                price.of(referral, typed.on()),
                typed.done(),
                typed.carer(),
                ServiceVisit.State.RECORDED,
                actor.uid(),
                null,
                null));
        record(actor, referral, "visit-recorded", typed.on());
        if (referral.waiting() == 0) news.waits(referral);
    }

    /**
     * Takes one back that was recorded by mistake, as long as the family has not confirmed it.
     *
     * @throws Refusal CONFLICT {@code visit-answered} where it is too late
     */
    public void withdraw(Actor actor, long grant, long visit) {
        var referral = rows.lock(grant).orElseThrow(ReferralRights::unknown);
        demand(actor, referral);
        var one = visits.find(visit).filter(found -> found.grantId() == grant).orElseThrow(ReferralRights::unknown);
        if (!visits.withdraw(grant, visit)) throw answered();
        record(actor, referral, "visit-withdrawn", one.servedOn());
    }

    static Refusal answered() {
        return new Refusal(RefusalKind.CONFLICT, "visit-answered", "referrals.visit-answered");
    }

    private void demand(Actor actor, Referral referral) {
        if (rights.providers(actor).contains(referral.providerCode())) return;
        rights.demand(actor, ReferralRights.RECORDING, referral);
    }

    /** What is wrong with it by what was granted and what is recorded already. */
    private List<InputError> against(Referral referral, TypedVisit typed) {
        var errors = new ArrayList<InputError>();
        var last = last(referral);
        if (typed.on().isBefore(referral.beginsOn())) errors.add(error("on", "before", referral.beginsOn()));
        if (typed.on().isAfter(last)) errors.add(error("on", "after", last));
        var within = days.toRecord(referral.kind());
        if (typed.on().plusDays(within).isBefore(LocalDate.now(clock))) errors.add(error("on", "late", within));
        if (isThere(referral, typed)) errors.add(error("from", "twice"));
        if (counted(referral, typed).compareTo(referral.left()) > 0) {
            errors.add(error(
                    "hours",
                    "beyond." + referral.unit(),
                    referral.left().stripTrailingZeros().toPlainString()));
        }
        return errors;
    }

    /** A grant that was stopped ends before the day that was decided first. */
    private LocalDate last(Referral referral) {
        return grants.find(referral.grantId())
                .map(BenefitGrant::endsOn)
                .filter(end -> end.isBefore(referral.until()))
                .orElse(referral.until());
    }

    private boolean isThere(Referral referral, TypedVisit typed) {
        var end = typed.from().toSecondOfDay() + seconds(typed.hours());
        return visits.onDay(referral.grantId(), typed.on()).stream()
                .anyMatch(one -> one.begun().toSecondOfDay() < end
                        && typed.from().toSecondOfDay() < one.begun().toSecondOfDay() + seconds(one.hours()));
    }

    private static int seconds(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(3600)).intValue();
    }

    private static BigDecimal counted(Referral referral, TypedVisit typed) {
        return referral.unit() == Counted.HOURS ? typed.hours() : BigDecimal.ONE;
    }

    private static InputError error(String path, String code, Object... arguments) {
        return TypedVisit.error(code, arguments).at(path);
    }

    private void record(Actor actor, Referral referral, String verb, LocalDate on) {
        journal.record(new Act(
                referral.caseNo(),
                actor.uid(),
                actor.staff() ? referral.street() : "",
                verb,
                Map.of("on", on.toString())));
    }
}
