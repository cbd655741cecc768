package org.banjie.time.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a limit from being reckoned with the old calendar while a new one is put in its place: writers of limits share
 * the lock until their transaction ends, a change of the calendar takes it alone.
 */
final class CalendarLock {

    private CalendarLock() {}

    static void change(JdbcClient db) {
        take(db, "pg_advisory_xact_lock");
    }

    static void reckon(JdbcClient db) {
        take(db, "pg_advisory_xact_lock_shared");
    }

    private static void take(JdbcClient db, String how) {
        // void comes back as an empty text
        db.sql("select " + how + "(hashtext('banjie.calendar'))::text")
                .query(String.class)
                .single();
    }
}
