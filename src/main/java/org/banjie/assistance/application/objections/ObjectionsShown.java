package org.banjie.assistance.application.objections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.own.FormChoices;
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

    private final BroughtForward brought;

    ObjectionsShown(BroughtForward brought) {
        this.brought = brought;
    }

    @Override
    public String kind() {
        return AssistanceModel.KIND;
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (form.equals(FORM)) lists.put(BROUGHT, brought.words(caseNo));
    }
}
