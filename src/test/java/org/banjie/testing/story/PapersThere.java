package org.banjie.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A desk that accepts has seen every paper of the list and the authorisation of every adult, signed today. */
public record PapersThere(LocalDate today) {

    /** The answers of a desk that accepts, for tests that end the step by themselves. */
    public static ObjectNode seen(JsonNode form, LocalDate today) {
        var answers = JsonNodeFactory.instance.objectNode();
        new PapersThere(today).put("ACCEPT", form, answers);
        return answers;
    }

    /** @param form of the step, as the API gives it: {@code schema} and {@code data} */
    public void put(String outcome, JsonNode form, ObjectNode filled) {
        if (!outcome.equals("ACCEPT")) return;
        var present = filled.putArray("present");
        for (var field : form.path("schema").findParents("key")) {
            if (field.path("key").asText().equals("present")) {
                field.path("values").forEach(value -> present.add(value.path("value")));
            }
        }
        var adults = form.path("data").path("adults");
        if (adults.isMissingNode()) return;
        var signed = filled.putArray("authorisations");
        adults.forEach(adult -> signed.addObject().set("member", adult.path("value")));
        signed.forEach(row -> ((ObjectNode) row).put("signedOn", today.toString()));
    }
}
