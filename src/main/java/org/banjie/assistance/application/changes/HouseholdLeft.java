package org.banjie.assistance.application.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The application of a household without one of its members. Who goes on with it becomes the head where the head has
 * died; an account that was the dead member's is left out, so that nothing is paid into it.
 *
 * @param answers to {@code application.form}
 */
record HouseholdLeft(ObjectNode answers) {

    private static final String HEAD = "HEAD";

    /** @param successor row of who goes on, among all rows; negative for none */
    static HouseholdLeft without(JsonNode application, int deceased, int successor) {
        var answers = (ObjectNode) application.deepCopy();
        var members = (ArrayNode) answers.path("members");
        var gone = members.get(deceased);
        var next = successor < 0 ? null : (ObjectNode) members.get(successor);
        members.remove(deceased);
        if (next != null && gone.path("relation").asText().equals(HEAD)) next.put("relation", HEAD);
        if (answers.path("accountHolder").asText().equals(gone.path("name").asText())) {
            answers.remove("accountHolder");
            answers.remove("accountNo");
        }
        return new HouseholdLeft(answers);
    }
}
