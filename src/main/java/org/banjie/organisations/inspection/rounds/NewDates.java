package org.banjie.organisations.inspection.rounds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.banjie.organisations.inspection.InspectionFault;
import org.banjie.refusal.InputError;

/**
 * Other dates for a year's round, as they are typed.
 *
 * @param basis the year's own notice
 */
record NewDates(String reportBy, String registryBy, String basis) {

    static NewDates of(InspectionRound round) {
        return new NewDates(round.reportBy().toString(), round.registryBy().toString(), "");
    }

    /** Everything wrong with them for that year. */
    List<InputError> check(int year) {
        var wrong = new ArrayList<InputError>();
        var first = day(reportBy);
        var last = day(registryBy);
        if (first == null) wrong.add(InspectionFault.of("reportBy", "day-missing"));
        if (last == null) wrong.add(InspectionFault.of("registryBy", "day-missing"));
        if (first != null && last != null && last.isBefore(first)) {
            wrong.add(InspectionFault.of("registryBy", "days-crossed"));
        }
        if (first != null && first.getYear() != year + 1) {
            wrong.add(InspectionFault.of("reportBy", "day-of-other-year", String.valueOf(year + 1)));
        }
        if (basis == null || basis.isBlank()) wrong.add(InspectionFault.of("basis", "basis-missing"));
        return wrong;
    }

    LocalDate reportDay() {
        return day(reportBy);
    }

    LocalDate registryDay() {
        return day(registryBy);
    }

    /** What is no day counts as missing. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
