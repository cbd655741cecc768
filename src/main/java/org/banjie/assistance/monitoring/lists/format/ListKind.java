package org.banjie.assistance.monitoring.lists.format;

import java.util.List;
import java.util.Map;
import org.banjie.words.Words;

/**
 * A kind of list, as {@code monitoring/lists.yaml} describes it.
 *
 * @param basis legal basis of comparing it
 * @param death the field with the day somebody died; null for a list that tells of no deaths
 * @param hit how a hit is put to the street, with {@code {field}}s of the row and its {@code {line}}
 */
public record ListKind(String code, Words name, String basis, String death, Words hit, List<ListColumn> columns) {

    public static final String ID = "idNo";

    /** The hit in Chinese, for the case that verifies it; what the row does not say is put as 未载明. */
    public String worded(long line, Map<String, String> row) {
        var text = hit.zh().replace("{line}", Long.toString(line));
        for (var column : columns) {
            text = text.replace("{" + column.field() + "}", row.getOrDefault(column.field(), "未载明"));
        }
        return text;
    }

    public ListColumn column(String field) {
        return columns.stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
