package org.banjie.relatives;

/**
 * A case has been put on separate record; published in the same transaction.
 *
 * @param caseNo the case it concerns
 * @param filingNo the filing's own case
 * @param late whether its allowance is already paid
 * @param relation of somebody in the household to the member of staff, as the register codes it
 */
public record Filed(String caseNo, String filingNo, boolean late, String relation) {}
