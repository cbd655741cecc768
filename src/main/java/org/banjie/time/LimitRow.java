package org.banjie.time;

/** A limit with its key in the table. */
record LimitRow(long id, StatutoryLimit limit) {}
