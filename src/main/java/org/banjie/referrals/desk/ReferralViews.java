package org.banjie.referrals.desk;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.referrals.Referral;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ReferralWords;
import org.banjie.referrals.ServiceVisit;
import org.banjie.referrals.VisitRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services that were granted, as this official may read them. */
@Component
@Transactional(readOnly = true)
class ReferralViews {

    /** So many visits are shown of one; the granted hours of a year are fewer. */
    private static final int MOST = 300;

    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;
    private final Rights sight;
    private final Cases cases;
    private final ReferralWords words;

    ReferralViews(
            ReferralRows rows,
            VisitRows visits,
            ReferralRights rights,
            Rights sight,
            Cases cases,
            ReferralWords words) {
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
        this.sight = sight;
        this.cases = cases;
        this.words = words;
    }

    /** @param name of whom it was granted to, as the reader may read it */
    record Line(Referral of, String name, String service) {}

    /** What the reader may do with it besides. @param mayNote whether what has lapsed waits for them */
    record May(boolean record, boolean answer, boolean find, boolean note) {}

    record Whole(Line line, List<ServiceVisit> visits, May may) {

        /** Those the family has not answered for. */
        public List<ServiceVisit> waiting() {
            return in(ServiceVisit.State.RECORDED);
        }

        public List<ServiceVisit> disputed() {
            return in(ServiceVisit.State.DISPUTED);
        }

        private List<ServiceVisit> in(ServiceVisit.State state) {
            return visits.stream().filter(one -> one.state() == state).toList();
        }
    }

    List<Line> page(Actor actor, long before, int limit, Locale locale) {
        ReferralRights.READING.demand(actor);
        var found = rows.page(rights.areas(actor), rights.barred(actor), before, limit);
        var known = cases.byNumber(found.stream().map(Referral::caseNo).toList());
        return found.stream()
                .map(one -> line(actor, one, known.get(one.caseNo()).applicantName(), locale))
                .toList();
    }

    /** @throws org.banjie.refusal.Refusal NOT_FOUND where it is none they may read */
    Whole get(Actor actor, long grant, Locale locale) {
        var found = rows.find(grant).filter(one -> rights.reads(actor, one)).orElseThrow(ReferralRights::unknown);
        var may = new May(
                found.running() && rights.may(actor, ReferralRights.RECORDING, found),
                rights.may(actor, ReferralRights.ANSWERING, found),
                rights.may(actor, ReferralRights.FINDING, found),
                rights.may(actor, ReferralRights.RECORDING, found) && rows.toNote(grant));
        var name = cases.get(found.caseNo()).applicantName();
        return new Whole(line(actor, found, name, locale), visits.of(grant, MOST), may);
    }

    private Line line(Actor actor, Referral one, String name, Locale locale) {
        return new Line(one, sight.nameFor(actor, one.kind(), name), words.service(one, locale));
    }
}
