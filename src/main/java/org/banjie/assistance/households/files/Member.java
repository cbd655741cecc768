package org.banjie.assistance.households.files;

import java.time.LocalDate;

/**
 * A person in a household.
 *
 * @param idNo identity number; masked already where the reader may not see it
 * @param leftOn null while they belong to it
 */
public record Member(String name, String idNo, String relation, LocalDate joinedOn, LocalDate leftOn, String leftWhy) {

    @Override
    public String toString() {
        return "Member[" + relation + "]";
    }
}
