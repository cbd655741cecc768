package org.banjie.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.cases.CaseAnswers;
import org.springframework.stereotype.Component;

/** What a step's form opens with: the answers of the round before, so that a second round starts from the first. */
@Component
public class FormData {

    private final CaseAnswers answers;

    FormData(CaseAnswers answers) {
        this.answers = answers;
    }

    public JsonNode of(String caseNo, String form) {
        return answers.latest(caseNo, form).orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
