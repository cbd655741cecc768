package org.banjie.organisations.inspection;

import java.time.LocalDate;

/**
 * A year's report has its conclusion.
 *
 * @param conclusion PASS, BASIC_PASS or FAIL (合格、基本合格、不合格)
 */
public record InspectionConcluded(String uscc, int year, String conclusion, LocalDate on) {}
