package org.banjie.referrals.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Grants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralNews;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was not used when nothing can be recorded any more has lapsed: the family is told, and the street takes note of it. */
@Service
@Transactional
public class LapsedHours {

    private final ReferralRows rows;
    private final ReferralRights rights;
    private final Grants grants;
    private final ReferralNews news;
    private final Journal journal;
    private final Clock clock;

    LapsedHours(
            ReferralRows rows, ReferralRights rights, Grants grants, ReferralNews news, Journal journal, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.grants = grants;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Its time is over. One that has ended already stays as it is. */
    void end(long grant) {
        var referral = rows.lock(grant).filter(Referral::running).orElse(null);
        if (referral == null) return;
        var lapsed = referral.left().signum() > 0;
        rows.end(grant, LocalDate.now(clock), lapsed ? null : "system");
        grants.find(grant).filter(BenefitGrant::live).ifPresent(one -> grants.expire(grant));
        var detail = Map.of("left", referral.left().toPlainString());
        journal.record(new Act(referral.caseNo(), "system", referral.street(), "service-ended", detail));
        if (lapsed) news.lapsed(referral);
    }

    /** Somebody of the street has looked why. A second one changes nothing. */
    public void note(Actor actor, long grant) {
        var referral = rows.lock(grant).orElseThrow(ReferralRights::unknown);
        rights.demand(actor, ReferralRights.RECORDING, referral);
        if (rows.note(grant, actor.uid())) {
            journal.record(new Act(referral.caseNo(), actor.uid(), referral.street(), "lapse-noted", Map.of()));
        }
    }
}
