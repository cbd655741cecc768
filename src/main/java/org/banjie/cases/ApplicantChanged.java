package org.banjie.cases;

/** The number or the phone of a case's applicant became another; published in the same transaction. */
public record ApplicantChanged(String caseNo) {}
