package org.banjie.assistance.monitoring.leads;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.application.Exceedances;
import org.banjie.assistance.monitoring.LeadModel;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.search.ClosedCases;
import org.banjie.grants.FormerGrants;
import org.banjie.grants.FormerGrants.Former;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** Everybody the rule is asked about, some at a time: from what is on record already, nothing is collected anew. */
@Component
class LeadCandidates {

    private final FormerGrants former;
    private final ClosedCases closed;
    private final Exceedances exceedances;
    private final Cases cases;
    private final Settings settings;
    private final Clock clock;

    LeadCandidates(
            FormerGrants former,
            ClosedCases closed,
            Exceedances exceedances,
            Cases cases,
            Settings settings,
            Clock clock) {
        this.former = former;
        this.closed = closed;
        this.exceedances = exceedances;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param cursor where the next ones begin */
    record Batch(List<LeadCandidate> candidates, String cursor, boolean last) {}

    /** Households whose grant has ended. */
    Batch former(String after, int limit) {
        var found = former.after(Long.parseLong(after), since(), limit);
        var all = found.stream().map(this::candidate).toList();
        var cursor = found.isEmpty()
                ? after
                : Long.toString(found.get(found.size() - 1).id());
        return new Batch(all, cursor, found.size() < limit);
    }

    /** People whose application was refused. */
    Batch declined(String after, int limit) {
        var since = since().atStartOfDay(clock.getZone()).toInstant();
        var found = closed.after(after, "assistance", CaseStatus.REJECTED, since, limit);
        var all = found.stream().map(this::candidate).toList();
        var cursor = found.isEmpty() ? after : found.get(found.size() - 1).caseNo();
        return new Batch(all, cursor, found.size() < limit);
    }

    /** What is left of a candidate that was looked at before: nobody, when it is to be told no more. */
    List<LeadCandidate> find(String key) {
        var caseNo = key.substring(key.indexOf('/') + 1);
        if (key.startsWith("FORMER/")) {
            return former.of(caseNo, since()).stream().map(this::candidate).toList();
        }
        var declined = cases.get(caseNo);
        return declined.status() == CaseStatus.REJECTED ? List.of(candidate(declined)) : List.of();
    }

    private LeadCandidate candidate(Former one) {
        return new LeadCandidate(
                "FORMER",
                one.caseNo(),
                one.category().name(),
                one.status().name(),
                monthsSince(one.endedOn()),
                Optional::empty,
                one.village(),
                one.residence(),
                () -> former.head(one));
    }

    private LeadCandidate candidate(Case one) {
        return new LeadCandidate(
                "DECLINED",
                one.caseNo(),
                String.valueOf(one.category()),
                one.status().name(),
                monthsSince(one.closedAt().atZone(clock.getZone()).toLocalDate()),
                () -> exceedances.of(one.caseNo()).map(BigDecimal::doubleValue),
                one.area(),
                one.residence(),
                () -> cases.applicant(one.caseNo()));
    }

    private long monthsSince(LocalDate day) {
        return Math.max(0, ChronoUnit.MONTHS.between(day, LocalDate.now(clock)));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusMonths(Long.parseLong(settings.value(LeadModel.KIND, "lookBackMonths")));
    }
}
