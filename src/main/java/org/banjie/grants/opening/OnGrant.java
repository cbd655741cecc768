package org.banjie.grants.opening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.StatusChanged;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.MoneyGranted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What any other kind grants by its guide, month by month or once, stands on the rosters like assistance. It is granted to
 * the one person, or the organisation, it was applied for.
 */
@Component
class OnGrant {

    private final Cases cases;
    private final CaseAnswers answers;
    private final Kinds kinds;
    private final Decisions decisions;
    private final Grants grants;

    OnGrant(Cases cases, CaseAnswers answers, Kinds kinds, Decisions decisions, Grants grants) {
        this.cases = cases;
        this.answers = answers;
        this.kinds = kinds;
        this.decisions = decisions;
        this.grants = grants;
    }

    @EventListener
    void granted(StatusChanged change) {
        if (change.status() != CaseStatus.APPROVED) return;
        var found = cases.get(change.caseNo());
        Optional.ofNullable(kinds.get(found.kind()).grants())
                .filter(guide -> grants.ofCase(found.caseNo()).isEmpty())
                .ifPresent(guide -> decisions
                        .of(found.caseNo())
                        .filter(decision -> decision.amount() != null && begins(guide, decision))
                        .ifPresent(decision -> file(found, guide, decision)));
    }

    /** What is paid once has no beginning: it is owed from the decision on. */
    private static boolean begins(MoneyGranted guide, Decision decision) {
        return !guide.monthly() || decision.startsOn() != null;
    }

    private void file(Case found, MoneyGranted guide, Decision decision) {
        var whose = payee(found, guide);
        if (whose.idNo().isBlank()) return;
        var from = guide.monthly() ? decision.startsOn() : decision.decidedOn();
        grants.open(new NewGrant(
                new NewGrant.Origin(found.caseNo(), found.kind(), Category.OTHER),
                new NewGrant.Home(found.area(), found.residence()),
                List.of(whose),
                new NewGrant.Money(decision.amount(), guide.monthly(), BigDecimal.ZERO),
                from,
                guide.monthly() ? null : from,
                new NewGrant.PaidTo(
                        answer(found, guide.bank()), answer(found, guide.holder()), answer(found, guide.account()))));
    }

    /** Whoever serves the applicant is paid where the guide says so, and the applicant everywhere else. */
    private NewGrant.Person payee(Case found, MoneyGranted guide) {
        var serves = guide.payee();
        if (serves == null) return payee(cases.applicant(found.caseNo()));
        var number = answer(found, serves.number());
        return new NewGrant.Person(answer(found, serves.name()), number == null ? "" : number, NewGrant.ORGANISATION);
    }

    private static NewGrant.Person payee(Applicant whose) {
        var relation = whose.type() == ApplicantType.PERSON ? "HEAD" : NewGrant.ORGANISATION;
        return new NewGrant.Person(whose.name(), whose.idNo(), relation);
    }

    /** The newest of that name; null where the guide names none or nobody answered. */
    private String answer(Case found, String field) {
        if (field == null) return null;
        return answers.newest(found.caseNo()).stream()
                .map(form -> form.path(field).asText(""))
                .filter(text -> !text.isBlank())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
