package org.banjie.assistance.monitoring.lists;

/** A row that can be compared: whom it is about, findable but not readable, and what it says, sealed. */
record ListRow(long line, byte[] person, byte[] sealed) {}
