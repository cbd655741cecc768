package org.banjie.assistance.application.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.StreamSupport;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;

/** Reads the people of an application, as the home visit found them where it found them otherwise than declared. */
public final class Beneficiaries {

    private static final String GRAVE = "MAJOR_ILLNESS";

    private Beneficiaries() {}

    /**
     * A member of the household.
     *
     * @param member row of the application
     * @param visit answers of the home visit; a missing node where there was none
     */
    public static Beneficiary of(JsonNode member, JsonNode visit, LocalDate on) {
        var name = Typed.name(member.path("name").asText());
        var seen = seen(visit, name, member);
        return new Beneficiary(
                name,
                age(member.path("idNo").asText(), on),
                seen.path("disability").asText("NONE"),
                seen.path("disabilityGrade").asInt(0),
                GRAVE.equals(seen.path("health").asText()));
    }

    /** In years on that day; null where the number is no citizen's. */
    public static Integer age(String number, LocalDate on) {
        var idNo = IdentityPaper.normal(number);
        return CitizenId.fault(idNo).isEmpty()
                ? Period.between(new CitizenId(idNo).birth(), on).getYears()
                : null;
    }

    private static JsonNode seen(JsonNode visit, String name, JsonNode declared) {
        return StreamSupport.stream(visit.path("corrections").spliterator(), false)
                .filter(row -> Typed.sameName(name, row.path("name").asText()))
                .findFirst()
                .orElse(declared);
    }
}
