package org.banjie.worklist.items;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.time.DayUnit;

/**
 * So many days from when a step became ready, as it holds on one day.
 *
 * @param basis the law or rule it rests on; null for one that stands in the model alone
 */
record DayLimit(int length, DayUnit unit, String basis) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3}) (WORKING|CALENDAR)");

    /** As it is written: {@code 3 WORKING}; empty for what cannot be read. */
    static Optional<DayLimit> of(String written, String basis) {
        var read = WRITTEN.matcher(written);
        return read.matches()
                ? Optional.of(new DayLimit(Integer.parseInt(read.group(1)), DayUnit.valueOf(read.group(2)), basis))
                : Optional.empty();
    }

    /** Of one in the model that changes on days to come ({@code 3 WORKING; 5 WORKING from 2027-01-01}): that day's. */
    static Optional<DayLimit> inModel(String limit, LocalDate on) {
        var holds = "";
        for (var part : limit.split("; ")) {
            var dated = part.split(" from ");
            if (dated.length == 1 || !on.isBefore(LocalDate.parse(dated[1]))) holds = dated[0];
        }
        return of(holds, null);
    }
}
