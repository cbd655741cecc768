package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;

/**
 * The members of a household who authorise the check of its means themselves (上海市社会救助条例第三十五条): everybody of
 * age (民法典第十七条), and whoever's number does not tell their age.
 */
public final class Adults {

    private static final int OF_AGE = 18;

    private Adults() {}

    /** Their names by the row they have in the application. */
    static Map<String, String> of(JsonNode application, LocalDate on) {
        var adults = new LinkedHashMap<String, String>();
        var row = 0;
        for (var member : application.path("members")) {
            if (isAdult(member, on)) {
                adults.put(String.valueOf(row), member.path("name").asText());
            }
            row++;
        }
        return adults;
    }

    /** Names of those who have not signed by what the desk recorded. */
    static Set<String> unsigned(JsonNode application, JsonNode form, LocalDate on) {
        var signed = StreamSupport.stream(form.path("authorisations").spliterator(), false)
                .filter(one -> !one.path("signedOn").asText("").isBlank())
                .map(one -> one.path("member").asText())
                .collect(Collectors.toSet());
        return of(application, on).entrySet().stream()
                .filter(adult -> !signed.contains(adult.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the form asks for the authorisations at all: those of running cases from before do not. */
    static boolean asked(JsonNode form) {
        return form.has("authorisations");
    }

    private static boolean isAdult(JsonNode member, LocalDate on) {
        return isOfAge(member.path("idNo").asText(), on);
    }

    /** Whoever has this number, as typed. */
    public static boolean isOfAge(String number, LocalDate on) {
        var idNo = IdentityPaper.normal(number);
        return CitizenId.fault(idNo).isPresent()
                || Period.between(new CitizenId(idNo).birth(), on).getYears() >= OF_AGE;
    }
}
