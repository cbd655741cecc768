package org.banjie.seconding;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a room that has something asked for by one person and decided by another what it needs for its table. */
@Component
public class TwoPeople {

    private final JdbcClient db;
    private final Clock clock;

    TwoPeople(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param table of the room's own, with the columns {@link Requests} names */
    public Requests in(String table) {
        return new Requests(db, clock, table);
    }
}
