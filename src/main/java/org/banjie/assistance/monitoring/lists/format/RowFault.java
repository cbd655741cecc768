package org.banjie.assistance.monitoring.lists.format;

/**
 * What is wrong with a row; never what the row says.
 *
 * @param field the column by its field name
 * @param code which rule: {@code required}, {@code cn-id}, {@code date}, … the last part of a message key
 */
public record RowFault(long line, String field, String code) {}
