package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.GrantedName;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.ReviewCycle;
import org.banjie.cases.Applicant;
import org.banjie.casework.Openings;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.Grants;
import org.banjie.grants.HouseholdHeads;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.own.Opening;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of grants (定期核查与变更). A grant has one open at a time: what else sets one off is added to it. */
@Service
@Transactional
public class Reviews {

    public static final String KIND = "review";

    private final GrantRows grants;
    private final ReviewRows rows;
    private final ReviewCycle cycle;
    private final HouseholdHeads heads;
    private final GrantedName names;
    private final Openings openings;
    private final Recusals recusals;
    private final Journal journal;
    private final Clock clock;

    Reviews(
            GrantRows grants,
            ReviewRows rows,
            ReviewCycle cycle,
            HouseholdHeads heads,
            GrantedName names,
            Openings openings,
            Recusals recusals,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.rows = rows;
        this.cycle = cycle;
        this.heads = heads;
        this.names = names;
        this.openings = openings;
        this.recusals = recusals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Has a grant looked at again because of something that came to light today.
     *
     * @param detail in words, for the street; sealed
     * @param by uid of who or what set it off
     * @return number of the case: a new one, or the one that is open already
     * @throws Refusal NOT_FOUND for an unknown grant, CONFLICT {@code closed-grant} for one that is over
     */
    public String open(long grantId, ReviewCause cause, String detail, String by) {
        return open(grantId, cause, LocalDate.now(clock), detail, by);
    }

    /** As {@link #open(long, ReviewCause, String, String)}, of what happened on an earlier day: its time runs from there. */
    public String open(long grantId, ReviewCause cause, LocalDate since, String detail, String by) {
        var grant = grants.lock(grantId).orElseThrow(Grants::unknown);
        if (!grant.live()) throw new Refusal(RefusalKind.CONFLICT, "closed-grant", "households.closed-grant");
        var open = rows.openOf(grantId).map(Review::caseNo);
        var caseNo = open.orElseGet(() -> start(grant, cause, since, detail, by));
        rows.addCause(caseNo, cause, since, detail, by);
        if (open.isPresent()) record(caseNo, by, grant, "cause-added", cause);
        return caseNo;
    }

    /** The reviews of a grant, newest first. */
    @Transactional(readOnly = true)
    public List<Review> of(long grantId) {
        return rows.ofGrant(grantId);
    }

    @Transactional(readOnly = true)
    public Optional<Review> openOf(long grantId) {
        return rows.openOf(grantId);
    }

    private String start(BenefitGrant grant, ReviewCause cause, LocalDate since, String detail, String by) {
        var due = cycle.due(cause, since);
        var about = heads.of(grant);
        var caseNo = openings.open(new Opening(
                KIND,
                cause.name(),
                grant.village(),
                heads.residence(grant),
                about,
                answers(grant, about, cause, since, due, detail),
                by));
        rows.add(caseNo, grant.id(), due.on());
        recusals.of(grant.caseNo())
                .forEach(uid -> recusals.recuse(caseNo, uid, OnRecusal.reason(grant.caseNo()), "system"));
        record(grant.caseNo(), by, grant, "review", cause);
        return caseNo;
    }

    private JsonNode answers(
            BenefitGrant grant,
            Applicant about,
            ReviewCause cause,
            LocalDate since,
            ReviewCycle.Due due,
            String detail) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cause", cause.name())
                .put("detail", detail)
                .put("since", since.toString())
                .put("dueOn", due.on().toString())
                .put("basis", due.basis())
                .put("granted", names.of(grant).zh())
                .put("grantCase", grant.caseNo())
                .put("head", about.name())
                .put("amount", grant.amount().toPlainString());
    }

    private void record(String chain, String by, BenefitGrant grant, String verb, ReviewCause cause) {
        journal.record(new Act(chain, by, grant.street(), verb, Map.of("cause", cause.name())));
    }
}
