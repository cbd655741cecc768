package org.banjie.access.applicants;

/**
 * A counter has bound an account to another phone; told in the transaction of the act. Whoever keeps the old number of it
 * follows, and both numbers are told.
 *
 * @param before the account with the phone it had
 * @param phone the new one; blank where the old one was only shut out
 * @param by uid of who confirmed it
 */
public record PhoneChanged(ApplicantAccount before, String phone, String office, String by) {}
