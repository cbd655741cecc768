package org.banjie.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.springframework.stereotype.Component;

/** What a step's form opens with: the answers of the round before, so that a second round starts from the first. */
@Component
public class FormData {

    private final CaseAnswers answers;
    private final Cases cases;
    private final List<KnownAnswers> known;

    FormData(CaseAnswers answers, Cases cases, List<KnownAnswers> known) {
        this.answers = answers;
        this.cases = cases;
        this.known = known;
    }

    public JsonNode of(String caseNo, String form) {
        return answers.latest(caseNo, form)
                .or(() -> known(caseNo, form))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Optional<JsonNode> known(String caseNo, String form) {
        var kind = cases.get(caseNo).kind();
        return known.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.of(caseNo, form).stream())
                .findFirst();
    }
}
