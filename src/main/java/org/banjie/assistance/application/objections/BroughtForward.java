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

    /** The grant is looked at again for it. */
    private static final String REVIEW = "REVIEW";

    private static final String REINVESTIGATE = "REINVESTIGATE";
    private static final String SETTING = "objectionAfterDecision";

    private static final String CASE_CLOSED = "CASE_CLOSED";

    private final Objections entries;
    private final Settling settling;
    private final Settings settings;
    private final Sentences sentences;

    BroughtForward(Objections entries, Settling settling, Settings settings, Sentences sentences) {
        this.entries = entries;
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

    String words(List<Objection> those) {
        return those.stream().map(this::words).collect(Collectors.joining("\n\n"));
    }

    /** The objections to the end of a grant have been looked into again; what then was decided is the answer. */
    public void lookedInto(String caseNo, String reason) {
        settling.settle(caseNo, one -> !one.isComplaint(), REINVESTIGATE, reason);
    }

    /**
     * Hands what was received in time and could not be dealt with before the decision over to a review of the grant.
     *
     * @return whether there is any and the setting {@code objectionAfterDecision} wants it looked into
     */
    public boolean handOver(String caseNo) {
        if (!entries.isPending(caseNo)) return false;
        var wanted = settings.value(AssistanceModel.KIND, SETTING).equals(REVIEW);
        var outcome = wanted ? REVIEW : CASE_CLOSED;
        settling.settle(caseNo, one -> true, outcome, null);
        return wanted;
    }

    private String words(Objection one) {
        var way = sentences.onPaper("objections.way." + one.way());
        var late = one.inTime() ? "" : sentences.onPaper("objections.late");
        var evidence =
                one.evidence() == null ? "" : "\n" + sentences.onPaper("objections.shown.evidence", one.evidence());
        return sentences.onPaper("objections.shown", one.receivedOn().toString(), way + late, one.facts()) + evidence;
    }
}
