package org.banjie.assistance.households.confirmation;

import java.util.Map;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.relatives.FiledCases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A confirmed application becomes a grant on file, in the same transaction. */
@Component
class OnConfirmation {

    private static final String ASSISTANCE = "assistance";

    private final Cases cases;
    private final Decided decided;
    private final Grants grants;
    private final Reviews reviews;
    private final HeldBack held;
    private final FiledCases filed;
    private final LateVoices late;
    private final Journal journal;

    OnConfirmation(
            Cases cases,
            Decided decided,
            Grants grants,
            Reviews reviews,
            HeldBack held,
            FiledCases filed,
            LateVoices late,
            Journal journal) {
        this.cases = cases;
        this.decided = decided;
        this.grants = grants;
        this.reviews = reviews;
        this.held = held;
        this.filed = filed;
        this.late = late;
        this.journal = journal;
    }

    @EventListener
    void confirmed(StatusChanged change) {
        if (change.status() != CaseStatus.APPROVED) return;
        var found = cases.get(change.caseNo());
        if (!found.kind().equals(ASSISTANCE) || grants.ofCase(found.caseNo()).isPresent()) return;
        if (decided.isAlone(found.caseNo())) decided.of(found).ifPresent(this::leaveMarginal);
        decided.of(found).ifPresent(grant -> grants.inTheWay(grant)
                .ifPresentOrElse(other -> holdBack(found, other), () -> file(grant)));
        late.heard(found.caseNo());
    }

    /** Opens a grant that was held back, once nothing is in its way any more. */
    void retry(String caseNo) {
        var grant = decided.of(cases.get(caseNo));
        if (grant.isPresent() && grants.inTheWay(grant.get()).isPresent()) return;
        grant.filter(one -> grants.ofCase(caseNo).isEmpty()).ifPresent(this::file);
        held.remove(caseNo);
        late.heard(caseNo);
    }

    /**
     * Whoever closes the case cannot undo its decision: the street of the other grant settles which of the two holds, and
     * nothing is paid on this one before.
     */
    private void holdBack(Case found, BenefitGrant other) {
        held.add(found.caseNo());
        journal.record(
                new Act(found.caseNo(), "system", found.street(), "grant-held-back", Map.of("grant", other.caseNo())));
        reviews.open(other.id(), ReviewCause.HIT, "家庭成员又在 " + found.caseNo() + " 中被确认享受救助", "system");
    }

    /** Who receives the allowance alone leaves the grant of the marginal household, which is looked at again. */
    private void leaveMarginal(NewGrant alone) {
        grants.inTheWay(alone)
                .filter(other -> other.category() == Category.MARGINAL)
                .ifPresent(other -> {
                    grants.release(other, alone.members().get(0));
                    var why = "家庭成员在 " + alone.caseNo() + " 中单独享受低保";
                    reviews.open(other.id(), ReviewCause.REPORTED_CHANGE, why, "system");
                });
    }

    private void file(NewGrant grant) {
        grants.open(grant);
        if (filed.isFiled(grant.caseNo())) grants.markFiled(grant.caseNo());
        if (decided.deviates(grant.caseNo())) grants.markDeviating(grant.caseNo());
    }
}
