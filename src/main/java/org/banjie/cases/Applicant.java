package org.banjie.cases;

/**
 * Who applies.
 *
 * @param idNo identity number (GB 11643) or unified social credit code (GB 32100); blank while a person's is not
 *     known yet, where the kind allows that
 * @param phone where messages go; may be blank when the person has none
 */
public record Applicant(ApplicantType type, String name, String idNo, String phone) {

    @Override
    public String toString() {
        return "Applicant[" + type + "]";
    }
}
