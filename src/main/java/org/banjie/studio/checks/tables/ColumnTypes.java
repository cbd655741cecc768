package org.banjie.studio.checks.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * A column that asks for an answer is of a sort that can hold it: by that the editor reads what is typed into its cells, and a
 * column of yes and no takes no word.
 */
@Component
class ColumnTypes implements Check {

    private static final List<String> WORD = List.of("string");
    private static final List<String> NUMBER = List.of("double", "integer", "long", "number");
    private static final List<String> DAY = List.of("date", "dateTime", "string");
    private static final List<String> YES = List.of("boolean");

    /** What may hold the answer of a field, the best first, by the sort of field. */
    private static final Map<String, List<String>> HELD = Map.of(
            "radio", WORD,
            "select", WORD,
            "textfield", WORD,
            "textarea", WORD,
            "number", NUMBER,
            "datetime", DAY,
            "checkbox", YES);

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        TableFacts.expressions(draft).forEach(asked -> {
            var type = asked.xml().attribute("typeRef");
            var held = sort(draft, TableCheck.text(asked.xml())).map(HELD::get);
            if (type == null || held.isEmpty() || held.get().contains(type)) return;
            var column = TableFacts.column(asked);
            var best = held.get().get(0);
            say.accept(TableFacts.error(column, "column-type", TableFacts.heading(column), type, best)
                    .offering(new Mend(Mend.COLUMN_TYPE, column.id(), best)));
        });
    }

    /** The sort of the only field that is asked for. */
    private static Optional<String> sort(SetReading draft, String asked) {
        if (!asked.startsWith(TableFacts.ANSWERS)) return Optional.empty();
        var key = asked.substring(TableFacts.ANSWERS.length());
        var sorts = draft.forms().values().stream()
                .flatMap(form -> form.findParents("key").stream())
                .filter(field -> field.path("key").asText().equals(key))
                .map(ColumnTypes::type)
                .distinct()
                .toList();
        return sorts.size() == 1 ? Optional.of(sorts.get(0)) : Optional.empty();
    }

    private static String type(JsonNode field) {
        return field.path("type").asText();
    }
}
