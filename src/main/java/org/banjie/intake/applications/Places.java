package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.springframework.stereotype.Component;

/**
 * Finds the place a case belongs to, by the kind's rule of jurisdiction: where the people are registered, where they
 * live when they are not registered here, else where they apply.
 */
@Component
class Places {

    private final Units units;

    Places(Units units) {
        this.units = units;
    }

    /** Empty when neither the answers nor the area name a village, and the kind does not wait for it. */
    Optional<CasePlace> of(Kind kind, String area, JsonNode answers) {
        return village(answers.path(kind.jurisdiction().area()).asText(""))
                .or(() -> village(answers.path(kind.jurisdiction().residence()).asText("")))
                .or(() -> village(area))
                .or(() -> Optional.ofNullable(kind.jurisdiction().unknown()).flatMap(units::find))
                .map(home ->
                        new CasePlace(home.code(), units.streetOf(home.code()).code(), residence(kind, home, answers)));
    }

    private String residence(Kind kind, Unit home, JsonNode answers) {
        return village(answers.path(kind.jurisdiction().residence()).asText(""))
                .map(Unit::code)
                .filter(code -> !code.equals(home.code()))
                .orElse(null);
    }

    private Optional<Unit> village(String code) {
        return units.find(code).filter(unit -> unit.level() == UnitLevel.VILLAGE);
    }
}
