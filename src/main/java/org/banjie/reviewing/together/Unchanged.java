package org.banjie.reviewing.together;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews in which nothing has changed and that are in no batch yet. */
@Repository
class Unchanged {

    private static final String WAITING =
            " from reviewed_grant where street = ? and unchanged_at is not null and closed_on is null and batch is null ";

    private final JdbcClient db;

    Unchanged(JdbcClient db) {
        this.db = db;
    }

    /** Whether there ever was a review. */
    boolean any() {
        return db.sql("select exists (select from reviewed_grant)")
                .query(Boolean.class)
                .single();
    }

    int count(String street) {
        return db.sql("select count(*)" + WAITING)
                .param(street)
                .query(Integer.class)
                .single();
    }

    /** Their case numbers in the order of their bytes; held until the transaction ends. */
    List<String> hold(String street) {
        return db.sql("select case_no" + WAITING + "order by case_no collate \"C\" for update")
                .param(street)
                .query(String.class)
                .list();
    }

    void putInto(long batch, List<String> cases) {
        db.sql("update reviewed_grant set batch = ? where case_no = any(?)")
                .params(batch, cases.toArray(String[]::new))
                .update();
    }

    /** Those that are not concluded may go into another batch. */
    void letGoOf(long batch) {
        db.sql("update reviewed_grant set batch = null where batch = ? and closed_on is null")
                .param(batch)
                .update();
    }

    /** In which step one is concluded, and how; empty where it waits no longer in that batch. */
    record Ending(String step, String outcome) {}

    Optional<Ending> ending(long batch, String caseNo) {
        return db.sql(
                        """
                select unchanged_step as step, unchanged_outcome as outcome from reviewed_grant
                where case_no = ? and batch = ? and unchanged_at is not null and closed_on is null
                """)
                .params(caseNo, batch)
                .query(Ending.class)
                .optional();
    }

    /** The streets of which there are reviews. */
    Set<String> streets() {
        return Set.copyOf(db.sql("select distinct street from reviewed_grant")
                .query(String.class)
                .list());
    }
}
