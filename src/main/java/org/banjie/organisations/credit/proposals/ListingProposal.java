package org.banjie.organisations.credit.proposals;

import java.time.LocalDate;

/**
 * A ground for listing on which people decide in a case.
 *
 * @param outcome LISTED, NOT_LISTED or DROPPED; null while it is open
 */
public record ListingProposal(
        long id,
        String caseNo,
        String uscc,
        String list,
        String ground,
        int year,
        LocalDate factOn,
        String basis,
        LocalDate openedOn,
        String openedBy,
        String outcome,
        LocalDate closedOn) {}
