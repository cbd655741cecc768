package org.banjie.assistance.application.supporters;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/** Reads the home visit's finding on supporters and asks the table of each whether they are able to support. */
@Component
public class SupporterFindings {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Rules rules;

    SupporterFindings(Rules rules) {
        this.rules = rules;
    }

    /** Empty as long as the visit says nothing of supporters. */
    public Optional<SupporterFinding> of(JsonNode visit, LocalDate on) {
        return switch (visit.path("supporterFinding").asText("")) {
            case "NONE" -> Optional.of(new SupporterFinding(List.of()));
            case "FOUND" ->
                Optional.of(new SupporterFinding(
                        StreamSupport.stream(visit.path("supporters").spliterator(), false)
                                .map(Supporter::of)
                                .map(one -> ability(one, on))
                                .toList()));
            default -> Optional.empty();
        };
    }

    private SupporterFinding.Ability ability(Supporter one, LocalDate on) {
        var facts = new HashMap<String, Object>(Map.of(
                "on", on,
                "receives", one.receives(),
                "age", one.age(),
                "disability", one.disability(),
                "grade", one.grade(),
                "incapacitated", one.incapacitated(),
                "yearIncome", one.monthlyIncome().multiply(MONTHS),
                "assets", one.assets()));
        facts.put(
                "cityIncome",
                rules.decide("assistance-city-income", Map.of("on", on))
                        .orElseThrow()
                        .get("cityIncome"));
        var alone = Map.<String, Object>of("on", on, "category", "MARGINAL", "members", 1);
        facts.put(
                "marginalAssets",
                rules.decide("assistance-assets", alone).orElseThrow().get("perPerson"));
        var row = rules.decide("assistance-supporter", facts).orElseThrow();
        return new SupporterFinding.Ability(
                one.name(), Boolean.TRUE.equals(row.get("unable")), (String) row.get("basis"));
    }
}
