package org.banjie.organisations.inspection.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.organisations.register.Roll;

/** A yearly report as the rules read it; the form's field names are said here and nowhere else. */
public record ReportFiling(JsonNode answers) {

    public static final String FORM = "report";

    /** Figures kept readable: they say something of the organisation and nothing of a person. */
    static final List<String> FIGURES = List.of(
            "totalAssets",
            "netAssets",
            "income",
            "expenditure",
            "fund",
            "members",
            "staff",
            "partyMembers",
            "activities");

    /** What a new report opens with: the register, and the figures of last year. */
    public static ObjectNode prefilled(Roll.Entry registered, JsonNode lastYear) {
        var answers = JsonNodeFactory.instance.objectNode();
        FIGURES.forEach(figure -> {
            if (lastYear.hasNonNull(figure)) answers.set(figure, lastYear.get(figure));
        });
        answers.put("name", registered.name())
                .put("address", registered.address())
                .put("legalRep", registered.legalRep())
                .put("competentUnit", registered.competentUnit())
                .put("fund", registered.fund().toPlainString())
                .put("partyMembers", registered.partyMembers());
        answers.remove("activities");
        return answers;
    }

    public JsonNode figures() {
        var kept = JsonNodeFactory.instance.objectNode();
        FIGURES.forEach(figure -> {
            if (answers.hasNonNull(figure)) kept.set(figure, answers.get(figure));
        });
        return kept;
    }

    public BigDecimal figure(String name) {
        return figure(answers, name);
    }

    public static BigDecimal figure(JsonNode figures, String name) {
        var text = figures.path(name).asText("");
        return text.isBlank() ? null : new BigDecimal(text);
    }

    public String text(String field) {
        return answers.path(field).asText("").strip();
    }

    /** What the report says otherwise than the register, by field. */
    public Map<String, String[]> differences(Roll.Entry registered) {
        var different = new LinkedHashMap<String, String[]>();
        compare(different, "name", registered.name());
        compare(different, "address", registered.address());
        compare(different, "legalRep", registered.legalRep());
        compare(different, "competentUnit", registered.competentUnit());
        var fund = figure("fund");
        if (fund != null && fund.compareTo(registered.fund()) != 0) {
            different.put("fund", new String[] {registered.fund().toPlainString(), fund.toPlainString()});
        }
        return different;
    }

    private void compare(Map<String, String[]> different, String field, String registered) {
        var was = registered == null ? "" : registered;
        if (!was.equals(text(field))) different.put(field, new String[] {was, text(field)});
    }
}
