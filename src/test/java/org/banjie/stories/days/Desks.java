package org.banjie.stories.days;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Desks on which nothing lies of what other stories left behind. */
final class Desks {

    private Desks() {}

    static void empty(JdbcClient db) {
        for (var table : List.of("work_item", "work_done", "work_follow", "closed_case")) {
            db.sql("delete from " + table).update();
        }
    }
}
