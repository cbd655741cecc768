package org.banjie.relatives.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An application as far as relatives are concerned; the fields' names are said here and nowhere else. */
record Household(JsonNode application) {

    /** The kind whose cases are matched, and its application form. */
    static final String KIND = "assistance";

    static final String FORM = "application";

    /** A relative whom the applicant declared: only a name and a post, so never more than a hint. */
    record Declared(String name, String relation, String post) {}

    List<String> idNos() {
        return rows("members")
                .map(member -> member.path("idNo").asText(""))
                .filter(idNo -> !idNo.isBlank())
                .distinct()
                .toList();
    }

    boolean saysNo() {
        return "NO".equals(application.path("staffRelative").asText(""));
    }

    List<Declared> declared() {
        if (!"YES".equals(application.path("staffRelative").asText(""))) return List.of();
        return rows("staffRelatives")
                .map(row -> new Declared(
                        row.path("name").asText("").strip(),
                        row.path("relation").asText("OTHER"),
                        row.path("post").asText("")))
                .toList();
    }

    private Stream<JsonNode> rows(String list) {
        return StreamSupport.stream(application.path(list).spliterator(), false);
    }
}
