package org.banjie.assistance.application.means;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;

/** The application form as the rules of assistance read it; the fields' names are said here and nowhere else. */
public record ApplicationForm(JsonNode answers) {

    private static final List<String> INCOMES = List.of("wage", "business", "property", "transfer");
    private static final List<String> ASSETS =
            List.of("deposits", "securities", "funds", "insurance", "credit", "other");
    private static final Set<String> DWELLINGS = Set.of("OWN_HOME", "LET", "EMPTY");

    /** What is applied for; ANY when the family leaves it to the administration. */
    public String category() {
        return answers.path("category").asText("");
    }

    /** Where the family is registered, as the form says it; everybody who says nothing is registered here. */
    public String registered() {
        return answers.path("residenceStatus").asText(Circumstances.SHANGHAI);
    }

    List<JsonNode> members() {
        return rows("members").toList();
    }

    /** The means as the family declares them. */
    public Means means() {
        var income = members().stream().map(member -> sum(member, INCOMES)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var homes = rows("houses")
                .filter(house -> DWELLINGS.contains(house.path("use").asText()))
                .toList();
        return new Means(
                Means.Source.DECLARED,
                Math.max(1, members().size()),
                income,
                sum(answers.path("assets"), ASSETS),
                (int) rows("vehicles")
                        .filter(car -> !car.path("mobilityAid").asBoolean())
                        .count(),
                (int) rows("houses").count() - homes.size(),
                homes.size(),
                homes.stream().map(home -> money(home.path("area"))).reduce(BigDecimal.ZERO, BigDecimal::add),
                money(answers.path("expenses").path("medical")),
                money(answers.path("expenses").path("education")));
    }

    public Circumstances circumstances(LocalDate on) {
        return new Circumstances(
                registered(),
                answers.path("supporter").asText("CAPABLE"),
                money(answers.path("need")),
                answers.path("urgency").asText().equals("EMERGENCY"),
                members().stream().map(member -> person(member, on)).toList());
    }

    private static Circumstances.Person person(JsonNode member, LocalDate on) {
        var idNo = IdentityPaper.normal(member.path("idNo").asText());
        var age = CitizenId.fault(idNo).isEmpty()
                ? Period.between(new CitizenId(idNo).birth(), on).getYears()
                : null;
        return new Circumstances.Person(
                age,
                member.path("disability").asText("NONE"),
                member.path("disabilityGrade").asInt(0));
    }

    private Stream<JsonNode> rows(String list) {
        return StreamSupport.stream(answers.path(list).spliterator(), false);
    }

    private static BigDecimal sum(JsonNode node, List<String> fields) {
        return fields.stream().map(field -> money(node.path(field))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal money(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.asText().isBlank()
                ? BigDecimal.ZERO
                : new BigDecimal(value.asText());
    }
}
