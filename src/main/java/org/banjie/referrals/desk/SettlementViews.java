package org.banjie.referrals.desk;

import java.util.Collection;
import java.util.List;
import org.banjie.access.Actor;
import org.banjie.referrals.ReferralRights;
import org.banjie.referrals.ReferralRows;
import org.banjie.referrals.ServiceVisit;
import org.banjie.referrals.VisitRows;
import org.banjie.referrals.settling.Confirmed;
import org.banjie.referrals.settling.Settlement;
import org.banjie.referrals.settling.Settlements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was settled with organisations, and what may be, as this official may read it. */
@Component
@Transactional(readOnly = true)
class SettlementViews {

    private final Settlements settlements;
    private final ReferralRows rows;
    private final VisitRows visits;
    private final ReferralRights rights;

    SettlementViews(Settlements settlements, ReferralRows rows, VisitRows visits, ReferralRights rights) {
        this.settlements = settlements;
        this.rows = rows;
        this.visits = visits;
        this.rights = rights;
    }

    /** @param caseNo blank where the reader must keep away from that case */
    record Line(String caseNo, long grantId, ServiceVisit visit) {}

    record Whole(Settlement of, List<Line> lines, boolean mayDecide, boolean mayDrop) {}

    /** What may be settled by this person. */
    List<Confirmed> confirmed(Actor actor) {
        return settlements.confirmed(ReferralRights.PROPOSING.offices(actor));
    }

    Whole get(Actor actor, long id) {
        var found = settlements.get(actor, id);
        var waits = found.state() == Settlement.State.PROPOSED;
        var decides = ReferralRights.SETTLING.has(actor, found.street());
        var drops = decides || ReferralRights.PROPOSING.has(actor, found.street());
        return new Whole(found, lines(actor, id), waits && decides, waits && drops);
    }

    private List<Line> lines(Actor actor, long id) {
        var all = visits.settledBy(id);
        var known =
                rows.numbers(all.stream().map(ServiceVisit::grantId).distinct().toList());
        var barred = rights.barred(actor);
        return all.stream()
                .map(one -> line(one, known.get(one.grantId()), barred))
                .toList();
    }

    private static Line line(ServiceVisit one, String caseNo, Collection<String> barred) {
        return new Line(barred.contains(caseNo) ? "" : caseNo, one.grantId(), one);
    }
}
