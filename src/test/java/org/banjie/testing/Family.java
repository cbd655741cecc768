package org.banjie.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A couple that applies for assistance: what the form and the API are given. */
public final class Family {

    /** The head of the household. */
    public static final String WANG = "310117199001010013";

    public static final String LI = "310117198802290014";
    public static final String VILLAGE = "310117004001";

    private Family() {}

    public static ObjectNode answers() {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.put("category", "MLA").put("registration", VILLAGE);
        answers.put("authorisation", true).put("promise", true).put("consent", true);
        answers.put("staffRelative", "NO");
        member(answers, "王建国", "HEAD", WANG);
        member(answers, "李秀英", "SPOUSE", LI);
        return answers;
    }

    public static void member(ObjectNode answers, String name, String relation, String idNo) {
        answers.withArray("members")
                .addObject()
                .put("name", name)
                .put("relation", relation)
                .put("idNo", idNo)
                .put("wage", "900");
    }

    /** The body of {@code POST /cases}. */
    public static ObjectNode application(String phone) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("kind", "assistance").put("area", VILLAGE);
        body.putObject("applicant").put("name", "王建国").put("idNo", WANG).put("phone", phone);
        body.set("answers", answers());
        return body;
    }
}
