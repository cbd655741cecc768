package org.banjie.organisations.credit.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.cases.CaseAnswers;
import org.banjie.organisations.credit.proposals.Fact;
import org.banjie.organisations.credit.proposals.Grounds;
import org.banjie.organisations.credit.proposals.ListingProposal;
import org.banjie.organisations.inspection.RectifiedInTime;
import org.springframework.stereotype.Component;

/** The fact a proposal rests on, as its case keeps it, held against the tables as it stands now. */
@Component
class GroundFacts {

    private final CaseAnswers answers;
    private final Grounds grounds;
    private final RectifiedInTime rectified;

    GroundFacts(CaseAnswers answers, Grounds grounds, RectifiedInTime rectified) {
        this.answers = answers;
        this.grounds = grounds;
        this.rectified = rectified;
    }

    /**
     * The ground it still is; empty where the competent unit has proved that it was not the organisation's fault, or what was
     * missed turned out to have come in time.
     */
    Optional<Grounds.Ground> ground(ListingProposal proposal) {
        if (cameInTime(proposal)) return Optional.empty();
        boolean noFault = answers.latest(proposal.caseNo(), "weigh")
                .map(form -> form.path("noFault").asBoolean())
                .orElse(false);
        return grounds.of(fact(proposal), noFault);
    }

    /** Only what was put right is told as missed before its letter may be entered. */
    boolean cameInTime(ListingProposal proposal) {
        return "RECTIFICATION_MISSED".equals(proposal.ground()) && rectified.is(proposal.uscc(), proposal.year());
    }

    private Fact fact(ListingProposal proposal) {
        var form = answers.latest(proposal.caseNo(), "proposal").orElseThrow();
        return new Fact(
                proposal.uscc(),
                proposal.list(),
                proposal.ground(),
                proposal.year(),
                proposal.factOn(),
                day(form, "letterOneOn"),
                day(form, "letterTwoOn"),
                form.path("fine").isNumber() ? form.path("fine").asInt() : null,
                "");
    }

    private static LocalDate day(JsonNode form, String field) {
        return form.hasNonNull(field) ? LocalDate.parse(form.path(field).asText()) : null;
    }
}
