package org.banjie.access;

/**
 * Somebody has signed in to an applicant's account; told in the transaction that lets them in.
 *
 * @param uid the account
 * @param number its identity number or unified social credit code; not for logs
 */
public record ApplicantSignedIn(String uid, String number) {

    @Override
    public String toString() {
        return "ApplicantSignedIn[" + uid + "]";
    }
}
