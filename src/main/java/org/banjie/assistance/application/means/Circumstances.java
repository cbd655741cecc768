package org.banjie.assistance.application.means;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who the people are and what has befallen them, beside their means.
 *
 * @param registered SHANGHAI (本市户籍), PERMIT (居住证) or NONE
 * @param supporter whether somebody owes them support by law: NONE, INCAPABLE, or CAPABLE of it
 * @param need yuan a sudden hardship costs them; 0 when there is none
 * @param emergency the need cannot wait (急难型)
 */
public record Circumstances(
        String registered, String supporter, BigDecimal need, boolean emergency, List<Circumstances.Person> people) {

    static final String SHANGHAI = "SHANGHAI";

    /**
     * One member.
     *
     * @param age in years on the day asked for; null where the identity number does not tell
     * @param disability as on the certificate, NONE without one
     * @param grade 1 (gravest) to 4; 0 without a disability
     */
    public record Person(Integer age, String disability, int grade) {

        boolean isDisabled() {
            return grade > 0;
        }
    }

    public boolean anyoneDisabled() {
        return people.stream().anyMatch(Person::isDisabled);
    }
}
