package org.banjie.worklist.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After a statement was asked ten times the database may answer it by one plan for every office and every kind. A plan that
 * is good for one office reads all the steps of another: those of a list are made anew each time, which takes a
 * millisecond.
 */
@Component
class FreshPlan {

    private final JdbcClient db;

    FreshPlan(JdbcClient db) {
        this.db = db;
    }

    /** For what is asked in this transaction from here on. */
    void demand() {
        db.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
