package org.banjie.kinds.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.KnownAnswers;
import org.springframework.stereotype.Component;

/** What a step's form opens with: the answers of the round before, so that a second round starts from the first. */
@Component
public class FormData {

    private final CaseAnswers answers;
    private final Cases cases;
    private final List<KnownAnswers> known;
    private final Offers offers;

    FormData(CaseAnswers answers, Cases cases, List<KnownAnswers> known, Offers offers) {
        this.answers = answers;
        this.cases = cases;
        this.known = known;
        this.offers = offers;
    }

    /** The answers, and beside them the lists that the form's fields choose from. */
    public JsonNode of(String caseNo, String form) {
        var kind = cases.get(caseNo).kind();
        var data = answers.latest(caseNo, form)
                .or(() -> known(kind, caseNo, form))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        var lists = offers.of(kind, caseNo, form);
        return lists.isEmpty() ? data : ((ObjectNode) data.deepCopy()).setAll(lists);
    }

    private Optional<JsonNode> known(String kind, String caseNo, String form) {
        return known.stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.of(caseNo, form).stream())
                .findFirst();
    }
}
