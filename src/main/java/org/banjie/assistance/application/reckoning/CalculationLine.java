package org.banjie.assistance.application.reckoning;

import java.util.List;

/**
 * One line of a calculation, as it is printed in a decision.
 *
 * @param code names the sentence
 * @param facts what the sentence is about: amounts as they are printed, names of people, codes that end in the sentence
 */
public record CalculationLine(String code, List<String> facts) {

    public static CalculationLine of(String code, String... facts) {
        return new CalculationLine(code, List.of(facts));
    }
}
