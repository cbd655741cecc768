package org.banjie.assistance.application.objections;

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

    private final Objections entries;
    private final Settings settings;
    private final Sentences sentences;

    BroughtForward(Objections entries, Settings settings, Sentences sentences) {
        this.entries = entries;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** The objections that nothing has been done about yet, in words. */
    public String words(String caseNo) {
        return entries.of(caseNo).stream()
                .filter(one -> !one.isComplaint() && one.outcome() == null)
                .map(this::words)
                .collect(Collectors.joining("\n\n"));
    }

    /** The objections to the end of a grant have been looked into again; what then was decided is the answer. */
    public void lookedInto(String caseNo, String reason) {
        entries.settle(caseNo, Objection.OBJECTION, REINVESTIGATE, reason);
    }

    /**
     * Hands what was received in time and could not be dealt with before the decision over to a review of the grant.
     *
     * @return whether there is any and the setting {@code objectionAfterDecision} wants it looked into
     */
    public boolean handOver(String caseNo) {
        var wanted = settings.value(AssistanceModel.KIND, SETTING).equals(REVIEW);
        if (!wanted || !entries.isPending(caseNo)) return false;
        entries.settle(caseNo, Objection.OBJECTION, REVIEW, null);
        entries.settle(caseNo, Objection.COMPLAINT, REVIEW, null);
        return true;
    }

    private String words(Objection one) {
        var way = sentences.onPaper("objections.way." + one.way());
        var late = one.inTime() ? "" : sentences.onPaper("objections.late");
        var evidence =
                one.evidence() == null ? "" : "\n" + sentences.onPaper("objections.shown.evidence", one.evidence());
        return sentences.onPaper("objections.shown", one.receivedOn().toString(), way + late, one.facts()) + evidence;
    }
}
