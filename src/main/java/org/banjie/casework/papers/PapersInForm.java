package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.cases.Case;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.springframework.stereotype.Component;

/**
 * A form that has papers to tick lists those this case can need, not those of the kind's other matters. A field says so
 * with the property {@code choices: papers}; what else it offers stays.
 */
@Component
public class PapersInForm {

    private final Kinds kinds;
    private final AskedPapers asked;

    PapersInForm(Kinds kinds, AskedPapers asked) {
        this.kinds = kinds;
        this.asked = asked;
    }

    /** @param schema of a form; it stays as it is */
    public JsonNode of(Case found, JsonNode schema) {
        if (fields(schema).noneMatch(PapersInForm::isOfPapers)) return schema;
        var cut = schema.deepCopy();
        var others = others(found, cut);
        fields(cut).filter(PapersInForm::isOfPapers).forEach(field -> leaveOut(others, field));
        return cut;
    }

    /** The kind's papers that this case needs under none of the categories the form lets choose. */
    private Set<String> others(Case found, JsonNode schema) {
        var kind = kinds.get(found.kind());
        var needed = Stream.concat(Stream.of(found.category()), categories(kind, schema))
                .distinct()
                .flatMap(category -> asked.of(found, category).stream())
                .map(RequiredMaterial::code)
                .collect(Collectors.toSet());
        return kind.materials().stream()
                .map(RequiredMaterial::code)
                .filter(code -> !needed.contains(code))
                .collect(Collectors.toSet());
    }

    private static Stream<String> categories(Kind kind, JsonNode schema) {
        return fields(schema)
                .filter(field ->
                        field.path("key").asText().equals(kind.category().answer()))
                .flatMap(field -> stream(field.path("values")))
                .map(option -> option.path("value").asText());
    }

    private static void leaveOut(Set<String> others, JsonNode field) {
        var options = stream(field.path("values")).toList();
        var left = ((ObjectNode) field).putArray("values");
        options.stream()
                .filter(option -> !others.contains(option.path("value").asText()))
                .forEach(left::add);
    }

    private static boolean isOfPapers(JsonNode field) {
        return field.path("properties").path("choices").asText().equals("papers");
    }

    private static Stream<JsonNode> fields(JsonNode part) {
        return stream(part.path("components")).flatMap(inner -> Stream.concat(Stream.of(inner), fields(inner)));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
