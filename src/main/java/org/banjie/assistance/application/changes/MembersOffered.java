package org.banjie.assistance.application.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.FormChoices;
import org.springframework.stereotype.Component;

/** The members of the household by name, where a form asks which of them. */
@Component
class MembersOffered implements FormChoices {

    private final CaseAnswers answers;

    MembersOffered(CaseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!form.equals(Death.FORM)) return;
        var list = lists.putArray("members");
        var row = 0;
        for (var member : answers.latest(caseNo, "application").orElseThrow().path("members")) {
            list.addObject().put("label", member.path("name").asText()).put("value", String.valueOf(row++));
        }
    }
}
