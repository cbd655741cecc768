package org.banjie.referrals.opening;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.StatusChanged;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.MoneyGranted;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRows;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a kind grants of a service stands in the register of grants from the decision on, for whom it was applied for, and here
 * with the organisation that does it. A case that was decided with a sum of money is from before that, and is paid as it was.
 */
@Component
class OnReferral {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final Decisions decisions;
    private final Grants grants;
    private final ReferralRows rows;
    private final Units units;
    private final Clock clock;

    OnReferral(
            Cases cases,
            CaseAnswers answers,
            Kinds kinds,
            Decisions decisions,
            Grants grants,
            ReferralRows rows,
            Units units,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.decisions = decisions;
        this.grants = grants;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /** @throws Refusal CONFLICT {@code no-service} where nothing says how much, until when or by whom: whoever decides hears it */
    @EventListener
    void granted(StatusChanged change) {
        if (change.status() != CaseStatus.APPROVED) return;
        var found = cases.get(change.caseNo());
        Optional.ofNullable(kinds.get(found.kind()).grants())
                .filter(guide -> guide.service() != null)
                .filter(guide -> decisions
                        .of(found.caseNo())
                        .filter(decision -> decision.amount() != null)
                        .isEmpty())
                .filter(guide -> grants.ofCase(found.caseNo()).isEmpty())
                .ifPresent(guide -> open(found, guide, new NewestFields(answers.newest(found.caseNo()))));
    }

    private void open(Case found, MoneyGranted guide, NewestFields said) {
        var service = guide.service();
        var granted = said.text(service.count()).flatMap(OnReferral::number).orElseThrow(OnReferral::none);
        var today = LocalDate.now(clock);
        var until = said.text(service.until()).flatMap(OnReferral::day).orElseThrow(OnReferral::none);
        if (granted.signum() <= 0 || until.isBefore(today)) throw none();
        var id = grant(found, today, until);
        rows.add(
                new Referral(
                        id,
                        found.caseNo(),
                        found.kind(),
                        units.streetOf(found.area()).code(),
                        found.area(),
                        said.text(guide.payee().name()).orElseThrow(OnReferral::none),
                        said.text(guide.payee().number()).orElseThrow(OnReferral::none),
                        said.text(service.what()).orElse(null),
                        service.unit(),
                        granted,
                        today,
                        until,
                        null,
                        BigDecimal.ZERO,
                        0,
                        0),
                said.text(service.place()).orElse(null));
    }

    private long grant(Case found, LocalDate from, LocalDate until) {
        var whose = cases.applicant(found.caseNo());
        if (whose.idNo().isBlank()) throw none();
        var head = new NewGrant.Person(whose.name(), whose.idNo(), "HEAD");
        return grants.open(new NewGrant(
                new NewGrant.Origin(found.caseNo(), found.kind(), Category.OTHER),
                new NewGrant.Home(found.area(), found.residence()),
                List.of(head),
                NewGrant.Money.NONE,
                from,
                until,
                NewGrant.PaidTo.NOBODY));
    }

    private static Optional<BigDecimal> number(String typed) {
        try {
            return Optional.of(new BigDecimal(typed));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }

    private static Refusal none() {
        return new Refusal(RefusalKind.CONFLICT, "no-service", "referrals.no-service");
    }
}
