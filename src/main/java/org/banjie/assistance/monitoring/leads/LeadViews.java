package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.jurisdiction.Units;
import org.banjie.vault.Mask;
import org.springframework.stereotype.Component;

/** Leads with whom they are about and where they live; covered, and without the telephone, for whoever only looks. */
@Component
class LeadViews {

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Cases cases;
    private final Units units;

    LeadViews(SignedIn signedIn, Recusals recusals, Cases cases, Units units) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.cases = cases;
        this.units = units;
    }

    /** @param phone null for whoever only looks */
    record Line(
            String caseNo,
            String name,
            String place,
            String phone,
            String reason,
            LocalDate openedOn,
            String outcome) {}

    /** Without those somebody must keep away from. */
    List<Line> of(List<Leads.Lead> leads) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        var shown = leads.stream().filter(one -> !barred.contains(one.caseNo())).toList();
        var numbers = shown.stream().map(Leads.Lead::caseNo).toList();
        var whose = cases.byNumber(numbers);
        var acting = signedIn.may(MonitoringRights.ACTING);
        var phones = acting ? cases.phones(numbers) : Map.<String, String>of();
        return shown.stream()
                .map(one -> line(one, whose.get(one.caseNo()), phones.get(one.caseNo()), acting))
                .toList();
    }

    private Line line(Leads.Lead lead, Case whose, String phone, boolean acting) {
        var name = acting ? whose.applicantName() : Mask.name(whose.applicantName());
        var place = units.get(whose.area()).shown();
        return new Line(lead.caseNo(), name, place, phone, lead.reason(), lead.openedOn(), lead.outcome());
    }
}
