package org.banjie.kinds.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

/** The application form as the rules of assistance read it; the fields' names are said here and nowhere else. */
record Application(JsonNode answers) {

    private static final List<String> INCOMES = List.of("wage", "business", "property", "transfer");
    private static final List<String> ASSETS =
            List.of("deposits", "securities", "funds", "insurance", "credit", "other");

    List<JsonNode> members() {
        return StreamSupport.stream(answers.path("members").spliterator(), false)
                .toList();
    }

    /** The means as the family declares them. */
    Means means() {
        var income = members().stream().map(member -> sum(member, INCOMES)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Means(
                Means.Source.DECLARED, Math.max(1, members().size()), income, sum(answers.path("assets"), ASSETS));
    }

    private static BigDecimal sum(JsonNode node, List<String> fields) {
        return fields.stream().map(field -> money(node.path(field))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal money(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.asText().isBlank()
                ? BigDecimal.ZERO
                : new BigDecimal(value.asText());
    }
}
