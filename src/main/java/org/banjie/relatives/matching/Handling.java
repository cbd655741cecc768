package org.banjie.relatives.matching;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Which offices have to do with a case: village, street and district, where it belongs, was handed in and people live. */
@Component
class Handling {

    private final Units units;

    Handling(Units units) {
        this.units = units;
    }

    Set<String> offices(Case found) {
        var offices = new HashSet<String>();
        Stream.of(found.area(), found.intakeUnit(), found.residence())
                .filter(Objects::nonNull)
                .forEach(unit -> upwards(unit, offices));
        return offices;
    }

    private void upwards(String code, Set<String> offices) {
        for (var unit = units.find(code);
                unit.isPresent();
                unit = unit.map(Unit::parent).flatMap(units::find)) {
            offices.add(unit.get().code());
        }
    }
}
