package org.banjie.assistance.monitoring.lists.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Identity numbers a spreadsheet has rounded before they were written as text: 15 digits and three zeros. One in eleven of
 * them is the valid number of somebody else; of real ones one in a thousand ends so, never most of a list.
 */
final class RoundedNumbers {

    private static final Pattern SHAPE = Pattern.compile("\\d{15}000");

    private RoundedNumbers() {}

    /** Whether most of these rows have lost the ends of their numbers. */
    static boolean in(List<Map<String, String>> rows) {
        var zeros = rows.stream().filter(RoundedNumbers::is).count();
        var numbers = rows.stream().filter(row -> row.containsKey(ListKind.ID)).count();
        return zeros * 2 > numbers;
    }

    static boolean is(Map<String, String> row) {
        return SHAPE.matcher(Cell.plain(row.getOrDefault(ListKind.ID, ""))).matches();
    }
}
