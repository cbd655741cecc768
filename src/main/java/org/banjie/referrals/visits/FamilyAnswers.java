package org.banjie.referrals.visits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.VisitRows;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family says of each visit whether it was so; the village or the counter may enter it for them, never whoever recorded it. */
@Service
@Transactional
public class FamilyAnswers {

    private static final int LONGEST = 500;

    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;
    private final Journal journal;

    FamilyAnswers(ReferralRows rows, VisitRows visits, ReferralRights rights, Journal journal) {
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
        this.journal = journal;
    }

    /**
     * These were as they are recorded; one that is answered for already stays as it is.
     *
     * @param ids of visits they have read
     * @throws Refusal CONFLICT {@code visit-answered} where none of them waits
     */
    public void confirm(Actor actor, long grant, Collection<Long> ids) {
        var referral = answered(actor, grant);
        notTheirOwn(actor, grant, ids);
        var many = visits.confirm(grant, ids, actor.uid());
        if (many == 0) throw VisitRecords.answered();
        record(actor, referral, "visits-confirmed", Map.of("visits", Integer.toString(many)));
    }

    /** That one was not so. @throws Invalid where they do not say what @throws Refusal as {@link #confirm} */
    public void dispute(Actor actor, long grant, long id, String said) {
        var referral = answered(actor, grant);
        notTheirOwn(actor, grant, List.of(id));
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            throw new Invalid(List.of(TypedVisit.error("said").at("said-" + id)));
        }
        if (!visits.dispute(grant, id, said.strip(), actor.uid())) throw VisitRecords.answered();
        record(actor, referral, "visit-disputed", Map.of("visit", Long.toString(id)));
    }

    private Referral answered(Actor actor, long grant) {
        var referral = rows.lock(grant).orElseThrow(ReferralRights::unknown);
        if (!rights.isFamily(actor, referral)) rights.demand(actor, ReferralRights.ANSWERING, referral);
        return referral;
    }

    private void notTheirOwn(Actor actor, long grant, Collection<Long> ids) {
        if (visits.isAnyRecordedBy(grant, ids, actor.uid())) {
            throw new Refusal(RefusalKind.CONFLICT, "four-eyes", "referrals.four-eyes");
        }
    }

    private void record(Actor actor, Referral referral, String verb, Map<String, String> detail) {
        journal.record(new Act(referral.caseNo(), actor.uid(), actor.staff() ? referral.street() : "", verb, detail));
    }
}
