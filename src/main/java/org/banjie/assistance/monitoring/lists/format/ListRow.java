package org.banjie.assistance.monitoring.lists.format;

/** A row that can be compared: whom it is about, findable but not readable, and what it says, sealed. */
public record ListRow(long line, byte[] person, byte[] sealed) {}
