package org.banjie.assistance.application.reckoning;

/**
 * One person whom assistance is for, as far as the tables ask.
 *
 * @param name as in the application; empty where it does not matter
 * @param age in years on the day asked for; null where the identity number does not tell
 * @param disability as on the certificate, NONE without one
 * @param grade 1 (gravest) to 4; 0 without a disability
 * @param gravelyIll has a grave illness (大重病)
 */
public record Beneficiary(String name, Integer age, String disability, int grade, boolean gravelyIll) {

    public boolean isDisabled() {
        return grade > 0;
    }

    /** Whether disability or illness may cost more than other people spend. */
    public boolean isBurdened() {
        return isDisabled() || gravelyIll;
    }
}
