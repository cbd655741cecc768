package org.banjie.assistance.application.supporters;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;

/**
 * Supporters are named, and the investigators look into each of them (特困人员认定办法第十条、第十三条). The record of a visit under
 * an earlier set has no place for them: a case that began with it goes on without.
 */
public final class SupporterRules {

    private static final String EXTREME = "EXTREME";
    private static final String FINDING = "supporterFinding";

    private SupporterRules() {}

    /** In the application: it says whether there are supporters, without which nobody is found to have none, and names them. */
    public static List<InputError> ofApplication(JsonNode application) {
        var asks = EXTREME.equals(application.path("category").asText());
        var claimed = application.path("supporter").asText("");
        if (!asks || claimed.equals("NONE")) return List.of();
        if (claimed.isBlank()) return List.of(error("supporter", "supporter-unsaid"));
        return names(application).findAny().isPresent()
                ? List.of()
                : List.of(error("supporters", "supporters-unnamed"));
    }

    /**
     * In the record of the visit.
     *
     * @param category what the case is inquired into for
     */
    public static List<InputError> ofVisit(JsonNode visit, JsonNode application, String category) {
        if (!hasPlace(visit)) return List.of();
        var found = visit.path(FINDING).asText("");
        if (found.isBlank()) {
            return EXTREME.equals(category) ? List.of(error(FINDING, "supporters-unasked")) : List.of();
        }
        var seen = names(visit).toList();
        if (found.equals("FOUND") && seen.isEmpty()) return List.of(error("supporters", "supporters-unnamed"));
        var errors = new ArrayList<InputError>();
        names(application)
                .filter(name -> !seen.contains(name))
                .forEach(name -> errors.add(error("supporters", "supporter-missing", name)));
        return errors;
    }

    /** With the opinion: nobody is put forward for 特困 on the applicant's word alone. */
    public static List<InputError> ofOpinion(JsonNode visit, String category) {
        var found = visit.path(FINDING).asText("");
        return EXTREME.equals(category) && found.isBlank() && hasPlace(visit)
                ? List.of(error("category", "supporters-unfound"))
                : List.of();
    }

    /** Whether its form asks at all; nothing recorded is no such form. */
    private static boolean hasPlace(JsonNode visit) {
        return visit.isMissingNode() || visit.isEmpty() || visit.has(FINDING);
    }

    private static Stream<String> names(JsonNode form) {
        return StreamSupport.stream(form.path("supporters").spliterator(), false)
                .map(row -> Typed.name(row.path("name").asText()))
                .filter(name -> !name.isBlank());
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "kinds.assistance." + code, arguments);
    }
}
