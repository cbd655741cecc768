package org.banjie.assistance.households.earlier;

import java.time.LocalDate;
import org.banjie.grants.GrantStatus;

/**
 * An earlier or present grant or decision about one of the people asked for.
 *
 * @param caseNo the case it was decided in
 * @param kind code of the kind of that case
 * @param outcome a {@link GrantStatus}, or the closing status of a case that granted nothing
 * @param on day it began or was decided
 */
public record Earlier(String caseNo, String kind, String category, String outcome, LocalDate on) {}
