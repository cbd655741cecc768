package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.casework.papers.SignedOn;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.numbers.CitizenId;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;

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

    /**
     * The day on which each of them signed on screen, by their row; whoever is called otherwise now, or has another number, did
     * not.
     */
    static Map<String, LocalDate> signedBy(JsonNode application, List<SignedOn.Signed> given) {
        var days = new LinkedHashMap<String, LocalDate>();
        var row = 0;
        for (var member : application.path("members")) {
            var at = String.valueOf(row++);
            given.stream()
                    .filter(one -> isOf(one.signer(), member))
                    .findFirst()
                    .ifPresent(one -> days.put(at, one.on()));
        }
        return days;
    }

    private static boolean isOf(Signer signer, JsonNode member) {
        return Typed.sameName(signer.name(), member.path("name").asText())
                && IdentityPaper.normal(signer.idNo())
                        .equals(IdentityPaper.normal(member.path("idNo").asText()));
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
