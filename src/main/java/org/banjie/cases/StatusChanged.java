package org.banjie.cases;

/**
 * A case has begun, or moved to another status; published in the same transaction.
 *
 * @param before where it stood; null for one that has begun
 */
public record StatusChanged(String caseNo, CaseStatus status, CaseStatus before) {}
