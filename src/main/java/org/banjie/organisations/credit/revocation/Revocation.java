package org.banjie.organisations.credit.revocation;

import java.time.LocalDate;

/**
 * A ground for revoking a registration on which people decide in a penalty case.
 *
 * @param ground ABSENT_TWO_YEARS or FAILED_TWICE
 * @param year the later of the years
 * @param outcome REVOKED, NOT_REVOKED or DROPPED; null while it is open
 */
record Revocation(
        String caseNo,
        String uscc,
        String ground,
        int year,
        String basis,
        LocalDate openedOn,
        String outcome,
        LocalDate closedOn) {}
