package org.banjie.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Identity numbers with a right check digit that nobody can have: Shanghai has no district 310199. */
final class IdNumbers {

    private static final String NOWHERE = "310199";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private int next;

    String of(LocalDate birth, boolean woman) {
        next++;
        var serial = next % 499 * 2 + (woman ? 0 : 1);
        return checked(NOWHERE + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial));
    }

    private static String checked(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + "10X98765432".charAt(sum % 11);
    }
}
