package org.banjie.organisations.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.numbers.Uscc;

/** The application form as the rules of registration read it; the fields' names are said here and nowhere else. */
public record OrganisationApplication(JsonNode answers) {

    public static final String ESTABLISHMENT = "ESTABLISHMENT";

    /** Somebody who is to hold a post. */
    public record Officer(
            String post, String name, String idNo, boolean legalRep, boolean deprived, boolean restricted) {

        @Override
        public String toString() {
            return "Officer[" + post + "]";
        }
    }

    /**
     * @param number of a person's identity paper, or a unit's code
     * @param deprived whether the person says so of himself
     */
    public record Founder(boolean unit, String name, String number, boolean deprived, boolean restricted) {

        @Override
        public String toString() {
            return "Founder[]";
        }
    }

    public String category() {
        return text("category");
    }

    public boolean establishes() {
        return category().equals(ESTABLISHMENT);
    }

    public String type() {
        return text("orgType");
    }

    public String sector() {
        return text("sector");
    }

    public Optional<String> uscc() {
        return Optional.of(Uscc.normal(text("uscc"))).filter(code -> !code.isBlank());
    }

    public String name() {
        return Typed.name(text("name"));
    }

    public String brand() {
        return Typed.name(text("brand"));
    }

    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public BigDecimal money(String field) {
        var value = text(field);
        return value.isBlank() ? BigDecimal.ZERO : new BigDecimal(value);
    }

    public int count(String field) {
        return answers.path(field).asInt(0);
    }

    public boolean ticked(String list, String value) {
        return items(list).contains(value);
    }

    public Set<String> items(String list) {
        return rows(list).stream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    public List<Officer> officers() {
        return rows("officers").stream().map(OrganisationApplication::officer).toList();
    }

    public List<Founder> founders() {
        return rows("founders").stream().map(OrganisationApplication::founder).toList();
    }

    public String text(String field) {
        return answers.path(field).asText("");
    }

    private List<JsonNode> rows(String list) {
        return StreamSupport.stream(answers.path(list).spliterator(), false).toList();
    }

    private static Founder founder(JsonNode row) {
        var unit = row.path("type").asText("").equals("UNIT");
        var number = unit
                ? Uscc.normal(row.path("uscc").asText(""))
                : IdentityPaper.normal(row.path("idNo").asText(""));
        return new Founder(
                unit,
                Typed.name(row.path("name").asText("")),
                number,
                row.path("deprived").asBoolean(),
                row.path("restricted").asBoolean());
    }

    private static Officer officer(JsonNode row) {
        return new Officer(
                row.path("post").asText(""),
                Typed.name(row.path("name").asText("")),
                IdentityPaper.normal(row.path("idNo").asText("")),
                row.path("legalRep").asBoolean(),
                row.path("deprived").asBoolean(),
                row.path("restricted").asBoolean());
    }
}
