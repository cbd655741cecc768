package org.banjie.vault;

import org.springframework.jdbc.core.RowMapper;

/**
 * A column that holds sealed values. A room makes a bean of each of its own, so that a change of keys reaches them all.
 *
 * @param context the context a row's value is sealed for, read from the row
 * @param pages how many pages of 8 kB are sealed anew in one transaction
 */
public record SealedColumn(String table, String column, RowMapper<String> context, int pages) {

    /** A column of short values. */
    public static SealedColumn of(String table, String column, RowMapper<String> context) {
        return new SealedColumn(table, column, context, 64);
    }

    /** A column of values that are megabytes: less of it at once. */
    public static SealedColumn large(String table, String column, RowMapper<String> context) {
        return new SealedColumn(table, column, context, 1);
    }

    /** For the log. */
    @Override
    public String toString() {
        return table + "." + column;
    }
}
