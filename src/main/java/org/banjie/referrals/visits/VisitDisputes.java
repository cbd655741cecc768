package org.banjie.referrals.visits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.referrals.ReferralNews;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ServiceVisit;
import org.banjie.referrals.VisitRows;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the family and the organisation do not agree on a visit the street looks into it, and tells both what it found and why. */
@Service
@Transactional
public class VisitDisputes {

    private static final int LONGEST = 500;

    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;
    private final ReferralNews news;
    private final Journal journal;

    VisitDisputes(ReferralRows rows, VisitRows visits, ReferralRights rights, ReferralNews news, Journal journal) {
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
        this.news = news;
        this.journal = journal;
    }

    /**
     * So much of it was done: all that was recorded, less, or nothing.
     *
     * @param why how it was looked into and what was found, in words both read
     * @throws Invalid with everything that is wrong
     * @throws Refusal CONFLICT {@code four-eyes} for whoever recorded it or answered for the family
     */
    public void find(Actor actor, long grant, long id, BigDecimal counted, String why) {
        var referral = rows.lock(grant).orElseThrow(ReferralRights::unknown);
        rights.demand(actor, ReferralRights.FINDING, referral);
        var visit = visits.find(id)
                .filter(one -> one.grantId() == grant)
                .filter(one -> one.state() == ServiceVisit.State.DISPUTED)
                .orElseThrow(VisitRecords::answered);
        var errors = errors(visit, counted, why);
        if (!errors.isEmpty()) throw new Invalid(errors);
        decide(actor, visit, counted, why.strip());
        var detail = Map.of("visit", Long.toString(id), "counted", counted.toPlainString());
        journal.record(new Act(referral.caseNo(), actor.uid(), referral.street(), "visit-found", detail));
        news.found(referral, why.strip());
    }

    private void decide(Actor actor, ServiceVisit visit, BigDecimal counted, String why) {
        try {
            visits.find(visit.id(), counted, why, actor.uid());
        } catch (DataIntegrityViolationException notAThird) {
            throw new Refusal(RefusalKind.CONFLICT, "four-eyes", "referrals.four-eyes");
        }
    }

    private static List<InputError> errors(ServiceVisit visit, BigDecimal counted, String why) {
        var errors = new ArrayList<InputError>();
        var wrong = counted == null
                || counted.signum() < 0
                || counted.scale() > 1
                || counted.compareTo(visit.counted()) > 0;
        if (wrong) {
            var most = visit.counted().stripTrailingZeros().toPlainString();
            errors.add(TypedVisit.error("counted", most).at("counted-" + visit.id()));
        }
        if (why == null || why.isBlank() || why.length() > LONGEST) {
            errors.add(TypedVisit.error("why").at("why-" + visit.id()));
        }
        return errors;
    }
}
