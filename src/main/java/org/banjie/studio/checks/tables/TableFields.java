package org.banjie.studio.checks.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.studio.checks.Fields;
import org.banjie.studio.checks.SetReading;

/** What decision tables ask of forms: {@code answers.procedure} is the field {@code procedure}. */
public final class TableFields {

    private TableFields() {}

    /** By the id of the decision. */
    public static Map<String, Set<String>> asked(SetReading draft) {
        var asked = new TreeMap<String, Set<String>>();
        TableFacts.expressions(draft).forEach(expression -> TableFacts.names(expression.xml())
                .filter(name -> name.startsWith(TableFacts.ANSWERS))
                .map(name -> name.substring(TableFacts.ANSWERS.length()))
                .forEach(field -> asked.computeIfAbsent(
                                TableFacts.decision(expression).id(), one -> new TreeSet<>())
                        .add(field)));
        return asked;
    }

    /** The fields of the forms of those names; what is no form of the set has none. */
    public static Set<String> of(SetReading draft, Set<String> forms) {
        return forms.stream()
                .flatMap(form -> draft.form(form).stream())
                .flatMap(form -> keys(form).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(JsonNode form) {
        return Fields.keys(form);
    }
}
