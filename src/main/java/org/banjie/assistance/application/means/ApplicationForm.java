package org.banjie.assistance.application.means;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.reckoning.Beneficiaries;
import org.banjie.assistance.application.reckoning.SeenCosts;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;

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

    /** Whether the family names people who owe support by law. */
    public boolean namesSupporters() {
        return rows("supporters").anyMatch(row -> !row.path("name").asText("").isBlank());
    }

    /**
     * A person who applies alone out of the household (单独申请, 民发〔2021〕57号第八条).
     *
     * @param row among the members
     * @param income declared, yuan a month
     * @param clergy has lived in a place of religion for three years, away from the family
     */
    public record Alone(int row, BigDecimal income, boolean clergy) {}

    /** Empty where the household applies as a whole, or names nobody of its members. */
    public Optional<Alone> alone() {
        if (!answers.path("applyAs").asText().equals("ALONE")) return Optional.empty();
        var members = members();
        return IntStream.range(0, members.size())
                .filter(row -> Typed.sameName(
                        members.get(row).path("name").asText(),
                        answers.path("alonePerson").asText()))
                .mapToObj(row -> new Alone(
                        row,
                        sum(members.get(row), INCOMES),
                        answers.path("clergy").asBoolean()))
                .findFirst();
    }

    List<JsonNode> members() {
        return rows("members").toList();
    }

    /** The identity numbers of the members, as they are kept; those who have none left out. */
    public List<String> idNos() {
        return rows("members")
                .map(member -> IdentityPaper.normal(member.path("idNo").asText("")))
                .filter(idNo -> !idNo.isBlank())
                .distinct()
                .toList();
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
        return circumstances(MissingNode.getInstance(), on);
    }

    /** @param visit what the home visit recorded; it goes before what is declared */
    public Circumstances circumstances(JsonNode visit, LocalDate on) {
        return new Circumstances(
                registered(),
                answers.path("supporter").asText("CAPABLE"),
                money(answers.path("need")),
                answers.path("urgency").asText().equals("EMERGENCY"),
                members().stream().map(member -> person(member, visit, on)).toList(),
                SeenCosts.of(visit));
    }

    /** What the members declare of each line of income, yuan a month; lines of nothing left out. */
    public Map<String, BigDecimal> incomes() {
        var lines = new LinkedHashMap<String, BigDecimal>();
        for (var line : INCOMES) {
            var sum =
                    members().stream().map(member -> money(member.path(line))).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() != 0) lines.put(line.toUpperCase(Locale.ROOT), sum);
        }
        return lines;
    }

    private static Circumstances.Person person(JsonNode member, JsonNode visit, LocalDate on) {
        return new Circumstances.Person(
                Beneficiaries.of(member, visit, on),
                money(member.path("wage")),
                money(member.path("workCosts")),
                money(member.path("careCosts")));
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
