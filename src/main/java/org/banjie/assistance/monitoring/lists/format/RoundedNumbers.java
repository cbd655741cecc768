package org.banjie.assistance.monitoring.lists.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Long numbers whose ends a spreadsheet has lost: identity numbers, codes of organisations, accounts in a column of text.
 * It keeps 15 digits. One that was written as text afterwards ends in zeros, and one in eleven such identity numbers is
 * the valid number of somebody else; of real ones one in a thousand ends so, never most of a list.
 */
final class RoundedNumbers {

    /** As a spreadsheet shows it: the last digits are gone for good. */
    private static final Pattern SHOWN = Pattern.compile("-?\\d(\\.\\d+)?[eE]\\+?\\d+");

    private static final Pattern WRITTEN = Pattern.compile("\\d{15}(0{1,10})");

    /** So many zeros together are no accident. */
    private static final int PROOF = 3;

    /** Fields of which most values have lost their ends. */
    private final Set<String> ruined = new HashSet<>();

    private final ListKind kind;

    RoundedNumbers(ListKind kind, Collection<Map<String, String>> rows) {
        this.kind = kind;
        kind.columns().stream()
                .filter(column -> column.type().isLong() && isRuined(column.field(), rows))
                .forEach(column -> ruined.add(column.field()));
    }

    /** What is wrong with a row by this. */
    List<RowFault> of(long line, Map<String, String> row) {
        return kind.columns().stream()
                .filter(column -> ruined.contains(column.field()) && zeros(row.get(column.field())) > 0)
                .map(column -> new RowFault(line, column.field(), code(column.type())))
                .toList();
    }

    /** The fault of a value that shows by itself that it was a number to a spreadsheet. */
    static Optional<String> shown(ListColumn.Type type, String value) {
        var long15 = type != ListColumn.Type.TEXT || value.matches("\\d\\.\\d{3,}[eE]\\+1[5-9]");
        return long15 && SHOWN.matcher(value).matches() ? Optional.of(code(type)) : Optional.empty();
    }

    private static boolean isRuined(String field, Collection<Map<String, String>> rows) {
        var zeros = 0;
        var many = 0;
        var all = 0;
        for (var row : rows) {
            if (!row.containsKey(field)) continue;
            all++;
            var here = zeros(row.get(field));
            zeros += here;
            if (here > 0) many++;
        }
        return zeros >= PROOF && many * 2 > all;
    }

    private static int zeros(String value) {
        if (value == null) return 0;
        var found = WRITTEN.matcher(Cell.plain(value));
        return found.matches() ? found.group(1).length() : 0;
    }

    private static String code(ListColumn.Type type) {
        return switch (type) {
            case ID -> "cn-id-rounded";
            case USCC -> "uscc-rounded";
            default -> "number-rounded";
        };
    }
}
