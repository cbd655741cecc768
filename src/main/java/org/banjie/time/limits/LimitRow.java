package org.banjie.time.limits;

/** A limit with its key in the table. */
record LimitRow(long id, StatutoryLimit limit) {}
