package org.banjie.assistance.monitoring.lists;

/**
 * A file as it arrived.
 *
 * @param form CSV or XLSX
 * @param charset of a CSV file
 */
public record ImportFile(String list, String name, String form, String charset, byte[] sha256, long size) {}
