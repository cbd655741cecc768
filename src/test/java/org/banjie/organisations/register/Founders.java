package org.banjie.organisations.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.banjie.testing.Json;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;

/** People who found an organisation, as they fill in the application. */
public final class Founders {

    private static int last = 0;

    private final ObjectNode answers = JsonNodeFactory.instance.objectNode();

    private Founders(String type, String name) {
        answers.put("category", "ESTABLISHMENT").put("orgType", type).put("area", Story.VILLAGE);
        answers.put("name", name)
                .put("sector", "CULTURE")
                .put("purpose", "推动群众摄影")
                .put("scope", "展览、交流")
                .put("fundProof", "REPORT");
        if (type.equals("ASSOCIATION")) answers.put("activityArea", "上海市松江区");
        answers.put("competentUnit", "上海市松江区文化和旅游局").put("address", "中山街道人民路1号");
        answers.put("premisesRight", "OWNED")
                .put("fund", "30000")
                .put("staffCount", 2)
                .put("partyMembers", 3);
        answers.put("memberPersons", 50).put("memberUnits", 0).put("partyPromise", true);
        answers.putArray("clauses").add("charterParty").add("charterValues");
        answers.put("promise", true).put("consent", true);
        answers.putArray("founders")
                .addObject()
                .put("type", "PERSON")
                .put("name", "王建国")
                .put("idNo", "310117199001010013");
        answers.putArray("officers")
                .addObject()
                .put("post", "CHAIR")
                .put("name", "周文")
                .put("idNo", Citizens.born("19700101"))
                .put("legalRep", true);
    }

    /** An association with a name nobody bears and a chair nobody else has. */
    public static Founders ofAssociation() {
        return new Founders("ASSOCIATION", name("摄影协会"));
    }

    public static Founders ofService() {
        return new Founders("SERVICE", name("养老服务中心")).with("nonStateFund", "30000");
    }

    public static synchronized String name(String form) {
        return "上海市松江区第" + ++last + form;
    }

    /** What a registered organisation applies for. */
    public static Map<String, Object> registered(String category, String uscc, Map<String, ?> more) {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.put("category", category).put("uscc", uscc).put("area", Story.VILLAGE);
        answers.put("promise", true).put("consent", true);
        more.forEach((field, value) -> answers.set(field, Json.of(value)));
        return body(answers);
    }

    public Founders with(String field, Object value) {
        answers.set(field, Json.of(value));
        return this;
    }

    public ObjectNode officer() {
        return (ObjectNode) answers.path("officers").path(0);
    }

    public ObjectNode founder() {
        return (ObjectNode) answers.path("founders").path(0);
    }

    public String name() {
        return answers.path("name").asText();
    }

    public Map<String, Object> application() {
        return body(answers);
    }

    private static Map<String, Object> body(JsonNode answers) {
        return Map.of(
                "kind",
                "organisations",
                "area",
                Story.VILLAGE,
                "applicant",
                Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000"),
                "answers",
                answers);
    }
}
