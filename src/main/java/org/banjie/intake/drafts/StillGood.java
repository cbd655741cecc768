package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What of the answers to a former application is good for a new one: what the form still asks, without what is given for
 * one application only. That is what has to be ticked (consents, promises), and what the form marks with the property
 * {@code again}.
 */
final class StillGood {

    private StillGood() {}

    /** @param form as it is now; @param given the former answers, which stay as they are */
    static ObjectNode of(JsonNode form, JsonNode given) {
        var good = JsonNodeFactory.instance.objectNode();
        fields(form).forEach(field -> keep(field, given, good));
        return good;
    }

    private static void keep(JsonNode field, JsonNode given, ObjectNode good) {
        var name = name(field);
        var value = given.path(name);
        if (name.isEmpty() || value.isMissingNode() || isForOneOnly(field)) return;
        if (!field.has("components")) good.set(name, value.deepCopy());
        else if (value.isArray()) rows(field, value, good.putArray(name));
        else good.set(name, of(field, value));
    }

    private static void rows(JsonNode list, JsonNode given, ArrayNode good) {
        given.forEach(row -> good.add(of(list, row)));
    }

    private static boolean isForOneOnly(JsonNode field) {
        var ticked = field.path("type").asText().equals("checkbox")
                && field.path("validate").path("required").asBoolean();
        return ticked || field.path("properties").has("again");
    }

    /** Groups that only hold fields together keep nothing by a name of their own. */
    private static Stream<JsonNode> fields(JsonNode part) {
        return StreamSupport.stream(part.path("components").spliterator(), false)
                .flatMap(field -> field.has("components") && name(field).isEmpty() ? fields(field) : Stream.of(field));
    }

    private static String name(JsonNode field) {
        var key = field.path("key").asText("");
        return key.isEmpty() ? field.path("path").asText("") : key;
    }
}
