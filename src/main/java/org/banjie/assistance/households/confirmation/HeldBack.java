package org.banjie.assistance.households.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmed grants that wait for another one to be settled. */
@Repository
class HeldBack {

    private final JdbcClient db;
    private final Clock clock;

    HeldBack(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String caseNo) {
        db.sql("insert into held_grant (case_no, held_on) values (?, ?) on conflict do nothing")
                .params(caseNo, LocalDate.now(clock))
                .update();
    }

    boolean has(String caseNo) {
        return db.sql("select exists (select from held_grant where case_no = ?)")
                .param(caseNo)
                .query(Boolean.class)
                .single();
    }

    void remove(String caseNo) {
        db.sql("delete from held_grant where case_no = ?").param(caseNo).update();
    }

    /** The next of them by case number. */
    List<String> after(String caseNo, int limit) {
        return db.sql("select case_no from held_grant where case_no > ? order by case_no limit ?")
                .params(caseNo, limit)
                .query(String.class)
                .list();
    }
}
