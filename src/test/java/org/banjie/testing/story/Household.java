package org.banjie.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A family as it fills in the application form. */
public final class Household {

    private static final String[] NUMBERS = {"310117199001010013", "310117198802290014", "310117199102030013"};
    private static final String[] RELATIONS = {"HEAD", "SPOUSE", "SIBLING"};
    private static final String[] NAMES = {"王建国", "李秀英", "王建军"};

    private final ObjectNode answers = JsonNodeFactory.instance.objectNode();
    private String area = "310117004001";

    private Household(int members, String transfer) {
        answers.put("category", "MLA").put("registration", area);
        answers.put("authorisation", true).put("promise", true).put("consent", true);
        answers.put("staffRelative", "NO");
        var rows = answers.putArray("members");
        for (var i = 0; i < members; i++) {
            rows.addObject()
                    .put("name", NAMES[i])
                    .put("relation", RELATIONS[i])
                    .put("idNo", NUMBERS[i])
                    .put("transfer", transfer);
        }
    }

    /** So many people, each with this income in yuan a month. */
    public static Household of(int members, String incomePerPerson) {
        return new Household(members, incomePerPerson);
    }

    public Household registeredIn(String village) {
        answers.put("registration", village);
        area = village;
        return this;
    }

    public Household livingIn(String village) {
        answers.put("residence", village);
        return this;
    }

    public Household with(String field, JsonNode value) {
        answers.set(field, value);
        return this;
    }

    /** The same family as other people: each member gets another identity number with the same birth date. */
    public Household with(UnaryOperator<String> idNoBornOn) {
        for (var row : answers.path("members")) {
            var idNo = row.path("idNo").asText();
            ((ObjectNode) row).put("idNo", idNoBornOn.apply(idNo.substring(6, 14)));
        }
        return this;
    }

    public ObjectNode member(int row) {
        return (ObjectNode) answers.path("members").path(row);
    }

    public ObjectNode answers() {
        return answers;
    }

    /** The body of {@code POST /cases}, handed in at that desk's area by the first of them. */
    public Map<String, Object> application(String desk) {
        var body = new HashMap<String, Object>();
        body.put("kind", "assistance");
        body.put("area", desk);
        var first = member(0);
        body.put(
                "applicant",
                Map.of(
                        "name", first.path("name").asText(),
                        "idNo", first.path("idNo").asText(),
                        "phone", "13800000000"));
        body.put("answers", answers);
        return body;
    }

    public String area() {
        return area;
    }
}
