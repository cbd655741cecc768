package org.banjie.worklist.list;

import java.util.List;
import java.util.Set;
import org.banjie.finding.Finder;
import org.banjie.finding.Sought;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/**
 * Narrows a list of steps down to the cases that fit what somebody typed. Where few fit they are named; where many do, each
 * row is asked on the way, for then the next that fits is never far.
 */
@Component
class Searched {

    private static final int FEW = 500;

    /** What is no condition on a row. */
    private static final Set<Sought.What> OF_NUMBERS = Set.of(Sought.What.PART_OF_CASE, Sought.What.FOUR_DIGITS);

    private final Finder finder;
    private final Units units;
    private final Kinds kinds;

    Searched(Finder finder, Units units, Kinds kinds) {
        this.finder = finder;
        this.units = units;
        this.kinds = kinds;
    }

    /** Wherever the case belongs: a step may wait in an office that is not of its area. */
    Filter narrow(Filter filter, Sought sought) {
        if (sought == null) return filter;
        if (sought.what() == Sought.What.CASE) return filter.numbered(sought.text());
        var found = finder.cases(
                sought, districts(), kinds.all().stream().map(Kind::code).toList(), FEW);
        if (found.size() < FEW || OF_NUMBERS.contains(sought.what())) return filter.onlyCases(found);
        var fits = finder.fits(sought);
        return filter.that(fits.sql().formatted("i.case_no"), fits.parameters());
    }

    private List<String> districts() {
        return units.offices(UnitLevel.DISTRICT).stream().map(Unit::code).toList();
    }
}
