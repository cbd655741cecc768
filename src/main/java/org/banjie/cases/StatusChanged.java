package org.banjie.cases;

/** A case has begun, or moved to another status; published in the same transaction. */
public record StatusChanged(String caseNo, CaseStatus status) {}
