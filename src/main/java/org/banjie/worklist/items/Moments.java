package org.banjie.worklist.items;

import java.sql.Timestamp;
import java.time.Instant;

/** A moment that may be missing, as the database has it and as we do. */
final class Moments {

    private Moments() {}

    static Timestamp of(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    static Instant of(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
