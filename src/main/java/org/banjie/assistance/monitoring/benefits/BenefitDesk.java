package org.banjie.assistance.monitoring.benefits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.assistance.households.LiveGrants;
import org.banjie.assistance.monitoring.Watchers;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 免申即享: one names a benefit, the system lists who gets it, another reviews and approves; nobody applies. */
@Service
@Transactional
class BenefitDesk {

    private static final int PAGE = 5000;

    private final Watchers watchers;
    private final Recusals recusals;
    private final ProposalCheck check;
    private final Batches batches;
    private final Entries entries;
    private final LiveGrants grants;

    BenefitDesk(
            Watchers watchers,
            Recusals recusals,
            ProposalCheck check,
            Batches batches,
            Entries entries,
            LiveGrants grants) {
        this.watchers = watchers;
        this.recusals = recusals;
        this.check = check;
        this.batches = batches;
        this.entries = entries;
        this.grants = grants;
    }

    /** @throws Refusal CONFLICT when the same benefit is given for that month already */
    long propose(Proposal proposal) {
        var by = watchers.acting();
        var sound = check.of(proposal);
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
        var by = watchers.acting();
        open(id);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > 500) throw no(RefusalKind.INVALID, "too-long", "reason-too-long");
        if (!entries.exclude(id, grant, why, by.uid())) throw no(RefusalKind.NOT_FOUND, "unknown-entry", "no-entry");
        watchers.record(
                Batch.chain(id),
                by,
                why == null ? "benefit-included" : "benefit-excluded",
                Map.of("grant", Long.toString(grant)));
    }

    /** @throws Refusal BARRED {@code four-eyes} for whoever proposed it */
    void approve(long id) {
        var by = watchers.acting();
        var batch = open(id);
        if (batch.proposedBy().equals(by.uid())) throw no(RefusalKind.BARRED, "four-eyes", "four-eyes");
        if (entries.sums(id).households() == 0) throw no(RefusalKind.CONFLICT, "nobody", "nobody");
        batches.decide(id, "APPROVED", by.uid());
        record(id, by, "benefit-approved");
    }

    /** Gives a proposal up; the benefit can be proposed anew. */
    void drop(long id) {
        var by = watchers.acting();
        open(id);
        batches.decide(id, "DROPPED", by.uid());
        record(id, by, "benefit-dropped");
    }

    /** The bank's file leaves the house. */
    void fileTaken(long id) {
        record(id, watchers.acting(), "benefit-file-taken");
    }

    Batch get(long id) {
        watchers.looking();
        return batches.find(id).orElseThrow(() -> no(RefusalKind.NOT_FOUND, "unknown-benefit", "unknown"));
    }

    List<Batch> page(long before, int limit) {
        watchers.looking();
        return batches.page(before, limit);
    }

    /** @param next grant after which the next page begins, null on the last */
    record Page(List<Entries.Entry> rows, Long next) {}

    /** Without those of cases this person must keep away from. */
    Page entries(long id, long after, int limit) {
        Set<String> barred = recusals.casesBarredFor(watchers.looking().uid());
        var found = entries.page(id, after, limit + 1);
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        var rows = shown.stream().filter(one -> !barred.contains(one.caseNo())).toList();
        return new Page(rows, more ? shown.get(limit - 1).grantId() : null);
    }

    Entries.Sums sums(long id) {
        watchers.looking();
        return entries.sums(id);
    }

    private Batch open(long id) {
        var batch = batches.lock(id).orElseThrow(() -> no(RefusalKind.NOT_FOUND, "unknown-benefit", "unknown"));
        if (!batch.open()) throw no(RefusalKind.CONFLICT, "decided", "decided");
        return batch;
    }

    private void record(long id, Actor by, String verb) {
        var sums = entries.sums(id);
        watchers.record(
                Batch.chain(id),
                by,
                verb,
                Map.of(
                        "households",
                        Integer.toString(sums.households()),
                        "total",
                        sums.total().toPlainString()));
    }

    private static Refusal no(RefusalKind nature, String type, String key) {
        return new Refusal(nature, type, "monitoring.benefit." + key);
    }
}
