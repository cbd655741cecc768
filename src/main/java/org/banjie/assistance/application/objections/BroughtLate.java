package org.banjie.assistance.application.objections;

/** Something was received in time and entered when the case had been decided already. */
public record BroughtLate(String caseNo) {}
