package org.banjie.api;

import java.util.List;
import org.banjie.access.PublicPaths;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streets and villages to choose from. */
@RestController
class UnitsApi {

    /** A unit as forms need it. */
    record Choice(String code, String name, UnitLevel level) {

        static Choice of(Unit unit) {
            return new Choice(unit.code(), unit.shown(), unit.level());
        }
    }

    private final Units units;

    UnitsApi(Units units) {
        this.units = units;
    }

    /** The offices right below a unit, or every street, in the order of their codes; statistical zones are left out. */
    @GetMapping("/api/v1/units")
    List<Choice> below(@RequestParam(required = false) String parent) {
        var found = parent == null
                ? units.offices(UnitLevel.STREET)
                : units.children(units.get(parent).code());
        return found.stream().filter(Unit::isOffice).map(Choice::of).toList();
    }

    /** Every name stands on a sign in the street. */
    @Bean
    static PublicPaths openUnits() {
        return PublicPaths.of("/api/v1/units");
    }
}
