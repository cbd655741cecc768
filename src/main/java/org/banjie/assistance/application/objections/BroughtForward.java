package org.banjie.assistance.application.objections;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.Settings;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What was brought forward about a case and is still to be dealt with; who brought it stands in the entry alone. */
@Component
public class BroughtForward {

    private static final String REINVESTIGATE = "REINVESTIGATE";
    private static final String SETTING = "objectionAfterDecision";

    private static final String CASE_CLOSED = "CASE_CLOSED";

    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Settling settling;
    private final Settings settings;
    private final Sentences sentences;

    BroughtForward(
            Objections entries, ObjectionOutcomes outcomes, Settling settling, Settings settings, Sentences sentences) {
        this.entries = entries;
        this.outcomes = outcomes;
        this.settling = settling;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** The objections that nothing has been done about yet, in words. */
    public String words(String caseNo) {
        return words(entries.of(caseNo).stream()
                .filter(one -> !one.isComplaint() && one.isOpen())
                .toList());
    }

    public String words(List<Objection> those) {
        return those.stream().map(this::words).collect(Collectors.joining("\n\n"));
    }

    /**
     * A grant has been decided on anew: what was looked into on the way is answered by it.
     *
     * @param review number of the case
     * @param found what was decided: KEPT, CHANGED or STOPPED
     */
    public void lookedInto(String review, String found, String reason) {
        var objected = entries.of(review).stream()
                .filter(one -> !one.isComplaint() && one.isOpen())
                .toList();
        objected.forEach(one -> settling.settle(one.id(), REINVESTIGATE, reason));
        objected.forEach(one -> settling.found(one.id(), found, null));
        outcomes.lookedIntoIn(review).stream()
                .filter(Objection::isUnderWay)
                .forEach(one -> settling.found(one.id(), found, null));
    }

    /**
     * What was received in time and could not be dealt with before the decision.
     *
     * @return whether there is any and the setting {@code objectionAfterDecision} wants it looked into; else it is settled
     */
    public boolean isOwed(String caseNo) {
        if (!entries.isPending(caseNo)) return false;
        if (settings.value(AssistanceModel.KIND, SETTING).equals(Objection.REVIEW)) return true;
        settling.settle(caseNo, one -> true, CASE_CLOSED, null);
        return false;
    }

    /** Hands it over to a review of the grant. */
    public void handOver(String caseNo, String review) {
        settling.open(caseNo).forEach(one -> {
            outcomes.lookedIntoIn(one.id(), review);
            settling.settle(one.id(), Objection.REVIEW, null);
        });
    }

    /** There is no grant to review, or it is over: the office looks into each by itself and tells what it found. */
    public void lookIntoEach(String caseNo) {
        settling.open(caseNo).forEach(settling::lookInto);
    }

    private String words(Objection one) {
        var way = sentences.onPaper("objections.way." + one.way());
        var late = one.inTime() ? "" : sentences.onPaper("objections.late");
        var evidence =
                one.evidence() == null ? "" : "\n" + sentences.onPaper("objections.shown.evidence", one.evidence());
        return sentences.onPaper("objections.shown", one.receivedOn().toString(), way + late, one.facts()) + evidence;
    }
}
