package org.banjie.assistance.application.objections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.own.FormChoices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Whoever decides what to do about an objection reads in the step what was brought forward; who brought it stands nowhere
 * but in the entry.
 */
@Component
class ObjectionsShown implements FormChoices {

    private static final String FORM = "objection";

    /** The field that shows them. */
    private static final String BROUGHT = "brought";

    private final Objections entries;
    private final Sentences sentences;

    ObjectionsShown(Objections entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!form.equals(FORM)) return;
        var brought = entries.of(caseNo).stream()
                .filter(one -> !one.isComplaint() && one.outcome() == null)
                .map(this::words)
                .collect(Collectors.joining("\n\n"));
        lists.put(BROUGHT, brought);
    }

    private String words(Objection one) {
        var way = sentences.onPaper("objections.way." + one.way());
        var late = one.inTime() ? "" : sentences.onPaper("objections.late");
        var evidence =
                one.evidence() == null ? "" : "\n" + sentences.onPaper("objections.shown.evidence", one.evidence());
        return sentences.onPaper("objections.shown", one.receivedOn().toString(), way + late, one.facts()) + evidence;
    }
}
