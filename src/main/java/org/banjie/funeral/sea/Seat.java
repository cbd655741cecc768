package org.banjie.funeral.sea;

/**
 * The ashes of a case on a voyage.
 *
 * @param party relatives who come along; 0 for the ashes alone
 */
public record Seat(long id, String caseNo, long voyage, int party) {}
