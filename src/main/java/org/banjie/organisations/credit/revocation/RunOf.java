package org.banjie.organisations.credit.revocation;

import java.util.List;

/** How many years or inspections in a row. */
final class RunOf {

    private RunOf() {}

    /** Years without a gap, back from that one, in which it was absent. @param years newest first */
    static int absences(List<Years.Year> years, int last) {
        var run = 0;
        for (var one : years) {
            if (!one.absent() || one.year() != last - run) break;
            run++;
        }
        return run;
    }

    /** Inspections one after the other that failed; a year without a conclusion counts neither way. */
    static int failures(List<Years.Year> years) {
        var run = 0;
        for (var one : years) {
            if (one.conclusion() == null) continue;
            if (!one.conclusion().equals("FAIL")) break;
            run++;
        }
        return run;
    }
}
