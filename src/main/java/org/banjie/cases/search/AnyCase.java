package org.banjie.cases.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a register in use from a fresh one. */
@Component
public class AnyCase {

    private final JdbcClient db;

    AnyCase(JdbcClient db) {
        this.db = db;
    }

    public boolean exists() {
        return db.sql("select exists (select from cases)").query(Boolean.class).single();
    }
}
