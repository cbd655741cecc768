package org.banjie.cases.opening;

import org.banjie.cases.CaseStatus;

/** What whoever hands in a case takes away: its number and the code to follow it with. */
public record Receipt(String caseNo, String trackingCode, CaseStatus status) {}
