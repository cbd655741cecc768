package org.banjie.assistance.monitoring.benefits;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.grants.LiveGrants;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 免申即享: one names a benefit, the system lists who gets it, another reviews and approves; nobody applies. */
@Service
@Transactional
class BenefitDesk {

    private static final int PAGE = 5000;

    private final SignedIn signedIn;
    private final Journal journal;
    private final Recusals recusals;
    private final Benefits batches;
    private final BenefitEntries entries;
    private final LiveGrants grants;

    BenefitDesk(
            SignedIn signedIn,
            Journal journal,
            Recusals recusals,
            Benefits batches,
            BenefitEntries entries,
            LiveGrants grants) {
        this.signedIn = signedIn;
        this.journal = journal;
        this.recusals = recusals;
        this.batches = batches;
        this.entries = entries;
        this.grants = grants;
    }

    /** @throws Refusal CONFLICT when the same benefit is given for that month already */
    long propose(BenefitProposal proposal) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        var sound = BenefitProposalCheck.of(proposal);
        long id = batches.add(sound, by.uid()).orElseThrow(() -> no(RefusalKind.CONFLICT, "given-already", "again"));
        long after = 0;
        for (var page = grants.payees(sound.categories(), after, PAGE); !page.isEmpty(); ) {
            entries.add(id, page, sound.amount());
            after = page.get(page.size() - 1).id();
            page = grants.payees(sound.categories(), after, PAGE);
        }
        record(id, by, "benefit-proposed");
        return id;
    }

    /** Leaves a household out, with the reason; a blank reason takes it in again. */
    void exclude(long id, long grant, String reason) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        open(id);
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > 500) throw no(RefusalKind.INVALID, "too-long", "reason-too-long");
        if (!entries.exclude(id, grant, why, by.uid())) throw no(RefusalKind.NOT_FOUND, "unknown-entry", "no-entry");
        var verb = why == null ? "benefit-included" : "benefit-excluded";
        record(id, by, verb, Map.of("grant", Long.toString(grant)));
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever proposed it */
    void approve(long id) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        var batch = open(id);
        if (batch.proposedBy().equals(by.uid())) throw no(RefusalKind.BARRED, "four-eyes", "four-eyes");
        if (entries.sums(id).households() == 0) throw no(RefusalKind.CONFLICT, "nobody", "nobody");
        batches.decide(id, "APPROVED", by.uid());
        record(id, by, "benefit-approved");
    }

    /** Gives a proposal up; the benefit can be proposed anew. */
    void drop(long id) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        open(id);
        batches.decide(id, "DROPPED", by.uid());
        record(id, by, "benefit-dropped");
    }

    /**
     * The bank's file leaves the house, whole: whoever must keep away from one of its lines leaves it to a colleague.
     *
     * @throws Refusal BARRED {@code recused}
     */
    void fileTaken(long id) {
        var by = signedIn.demand(MonitoringRights.ACTING);
        if (entries.isAnyOf(id, recusals.casesBarredFor(by.uid()))) throw no(RefusalKind.BARRED, "recused", "recused");
        record(id, by, "benefit-file-taken");
    }

    Benefit get(long id) {
        signedIn.demand(MonitoringRights.LOOKING);
        return batches.find(id).orElseThrow(() -> no(RefusalKind.NOT_FOUND, "unknown-benefit", "unknown"));
    }

    List<Benefit> page(long before, int limit) {
        signedIn.demand(MonitoringRights.LOOKING);
        return batches.page(before, limit);
    }

    /** @param next grant after which the next page begins, null on the last */
    record Page(List<BenefitEntries.Entry> rows, Long next) {}

    /** Without those of cases this person must keep away from. */
    Page entries(long id, long after, int limit) {
        var barred = recusals.casesBarredFor(
                signedIn.demand(MonitoringRights.LOOKING).uid());
        var found = Slice.of(entries.page(id, after, limit + 1), limit);
        var rows = found.rows().stream()
                .filter(one -> !barred.contains(one.caseNo()))
                .toList();
        return new Page(rows, found.next(BenefitEntries.Entry::grantId));
    }

    BenefitEntries.Sums sums(long id) {
        signedIn.demand(MonitoringRights.LOOKING);
        return entries.sums(id);
    }

    private Benefit open(long id) {
        var batch = batches.lock(id).orElseThrow(() -> no(RefusalKind.NOT_FOUND, "unknown-benefit", "unknown"));
        if (!batch.open()) throw no(RefusalKind.CONFLICT, "decided", "decided");
        return batch;
    }

    private void record(long id, Actor by, String verb) {
        var sums = entries.sums(id);
        var detail = Map.of(
                "households",
                Integer.toString(sums.households()),
                "total",
                sums.total().toPlainString());
        record(id, by, verb, detail);
    }

    private void record(long id, Actor by, String verb, Map<String, String> detail) {
        journal.record(Act.of(Benefit.chain(id), by, MonitoringRights.ACTING, verb, detail));
    }

    private static Refusal no(RefusalKind nature, String type, String key) {
        return new Refusal(nature, type, "monitoring.benefit." + key);
    }
}
