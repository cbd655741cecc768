package org.banjie.assistance.households.confirmation;

import java.util.List;
import java.util.Optional;
import org.banjie.assistance.households.Category;
import org.banjie.assistance.households.Grants;
import org.banjie.assistance.households.NewGrant;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.StatusChanged;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.MoneyGranted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What any other kind grants month by month, by its guide, stands on the rosters like assistance. It is granted to the one
 * person it was applied for.
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
        monthly(kinds.get(found.kind()))
                .filter(guide -> grants.ofCase(found.caseNo()).isEmpty())
                .ifPresent(guide -> decisions
                        .of(found.caseNo())
                        .filter(decision -> decision.amount() != null && decision.startsOn() != null)
                        .ifPresent(decision -> file(found, guide, decision)));
    }

    private static Optional<MoneyGranted> monthly(Kind kind) {
        return Optional.ofNullable(kind.grants())
                .filter(guide -> guide.monthly() && kind.applicant() == ApplicantType.PERSON);
    }

    private void file(Case found, MoneyGranted guide, Decision decision) {
        var person = cases.applicant(found.caseNo());
        if (person.idNo().isBlank()) return;
        grants.open(new NewGrant(
                found.caseNo(),
                Category.OTHER,
                found.area(),
                found.residence(),
                List.of(new NewGrant.Person(person.name(), person.idNo(), "HEAD")),
                decision.amount(),
                true,
                decision.startsOn(),
                null,
                answer(found, guide.bank()),
                answer(found, guide.holder()),
                answer(found, guide.account())));
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
