package org.banjie.organisations.register.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.casework.papers.Corrections;
import org.banjie.kinds.own.FormChoices;
import org.springframework.stereotype.Component;

/** What earlier notices have named, to choose from when a notice repeats it. */
@Component
class ToldOffered implements FormChoices {

    private final Corrections corrections;

    ToldOffered(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (form.equals("completeness")) corrections.offer(caseNo, lists);
    }
}
