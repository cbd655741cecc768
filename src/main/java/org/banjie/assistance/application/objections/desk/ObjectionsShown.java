package org.banjie.assistance.application.objections.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.objections.BroughtForward;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.checks.DecidedIn;
import org.banjie.kinds.own.FormChoices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Whoever decides what to do about an objection reads in the step what was brought forward; who brought it stands nowhere
 * but in the entry.
 */
@Component
class ObjectionsShown implements FormChoices {

    /** The field that shows them, and the list of those that have to be ticked. */
    private static final String BROUGHT = "brought";

    private static final String TO_DECIDE = "toDecide";

    /** Stands in the list where there is none: what was brought before there were entries. */
    static final String NONE = "NONE";

    /** Of what is said, so much tells one from another. */
    private static final int BRIEFLY = 30;

    private final Objections entries;
    private final BroughtForward brought;
    private final Sentences sentences;

    ObjectionsShown(Objections entries, BroughtForward brought, Sentences sentences) {
        this.entries = entries;
        this.brought = brought;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!DecidedIn.isOne(form)) return;
        var open = DecidedIn.open(form, entries.of(caseNo));
        lists.put(BROUGHT, brought.words(open));
        var list = lists.putArray(TO_DECIDE);
        open.forEach(one -> list.addObject()
                .put("value", one.id().toString())
                .put("label", one.receipt() + " " + briefly(one.facts())));
        if (open.isEmpty()) {
            list.addObject().put("value", NONE).put("label", sentences.of("objections.shown.none"));
        }
    }

    private static String briefly(String facts) {
        return facts.length() <= BRIEFLY ? facts : facts.substring(0, BRIEFLY) + "…";
    }
}
