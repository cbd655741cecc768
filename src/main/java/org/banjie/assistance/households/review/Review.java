package org.banjie.assistance.households.review;

import java.time.LocalDate;

/**
 * A review of a grant.
 *
 * @param dueOn by when it must be decided
 * @param closedOn null while it is open
 */
public record Review(String caseNo, long grantId, LocalDate dueOn, LocalDate openedOn, LocalDate closedOn) {}
