package org.banjie.funeral.arrangement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.KnownAnswers;
import org.springframework.stereotype.Component;

/** Nobody asks a family twice: what the first report or the first call brought stands in the forms that follow. */
@Component
class FuneralAnswers implements KnownAnswers {

    /** Which form opens with the answers of which. */
    private static final Map<String, String> FROM = Map.of("intake", "application", "quote", "intake");

    /** What every funeral needs; the rest is added. */
    private static final List<String> BASIC = List.of("transport", "keeping", "cremation");

    private final CaseAnswers answers;

    FuneralAnswers(CaseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Optional<JsonNode> of(String caseNo, String form) {
        if (!FROM.containsKey(form)) return Optional.empty();
        var known = answers.latest(caseNo, FROM.get(form))
                .map(said -> (ObjectNode) said.deepCopy())
                .orElseGet(JsonNodeFactory.instance::objectNode);
        if (form.equals("quote")) basic(known);
        return Optional.of(known);
    }

    private static void basic(ObjectNode known) {
        var rows = known.putArray("items");
        BASIC.forEach(item -> rows.addObject().put("item", item).put("quantity", 1));
    }
}
