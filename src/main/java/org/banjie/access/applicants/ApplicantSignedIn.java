package org.banjie.access.applicants;

/** An applicant has proved the phone of their account; told in the transaction of the sign-in. */
public record ApplicantSignedIn(ApplicantAccount account) {}
