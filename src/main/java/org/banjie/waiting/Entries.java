package org.banjie.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.waiting.WaitingEntry.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the waiting lists. */
@Repository
class Entries {

    private static final String ALL =
            "case_no, kind, list, since, state, held, joined_by, answer_by, taken_on, lapsed_on ";
    static final String COLUMNS = "select " + ALL + "from waiting_entry ";

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /** A list with how many wait on it and how many of its places are offered or taken. */
    record Counted(String kind, String list, int waiting, int occupied) {}

    /** Until the transaction ends nobody else moves the list. */
    void lock(String kind, String list) {
        db.sql("insert into waiting_list (kind, list) values (?, ?) on conflict do nothing")
                .params(kind, list)
                .update();
        db.sql("select 1 from waiting_list where kind = ? and list = ? for update")
                .params(kind, list)
                .query()
                .listOfRows();
    }

    WaitingEntry wait(String caseNo, String kind, String list, LocalDate since, String joinedBy) {
        return db.sql(
                        """
                insert into waiting_entry (case_no, kind, list, since, state, joined_by) values (?, ?, ?, ?, 'WAITING', ?)
                on conflict (case_no) do update set kind = excluded.kind, list = excluded.list, since = excluded.since,
                    state = 'WAITING', joined_by = excluded.joined_by, held = null, answer_by = null, taken_on = null,
                    lapsed_on = null
                returning
                """
                                + ALL)
                .params(caseNo, kind, list, since, joinedBy)
                .query(WaitingEntry.class)
                .single();
    }

    /** @param lapsed whether the place was lost for want of an answer: one that nobody has dealt with yet stays so */
    WaitingEntry last(String caseNo, LocalDate since, boolean lapsed) {
        return db.sql(
                        """
                update waiting_entry set state = 'WAITING', since = :since, answer_by = null,
                    lapsed_on = case when :lapsed then :since else lapsed_on end
                where case_no = :no returning
                """
                                + ALL)
                .param("since", since)
                .param("lapsed", lapsed)
                .param("no", caseNo)
                .query(WaitingEntry.class)
                .single();
    }

    void call(String caseNo) {
        db.sql("update waiting_entry set state = 'CALLED' where case_no = ?")
                .param(caseNo)
                .update();
    }

    void answersBy(String caseNo, LocalDate day) {
        db.sql("update waiting_entry set answer_by = ? where case_no = ?")
                .params(day, caseNo)
                .update();
    }

    void take(String caseNo, LocalDate on) {
        db.sql(
                        """
                update waiting_entry set state = 'TAKEN', taken_on = ?, answer_by = null, lapsed_on = null where case_no = ?
                """)
                .params(on, caseNo)
                .update();
    }

    /** @return false where it has no place, or none any more */
    boolean free(String caseNo) {
        return db.sql("update waiting_entry set state = 'FREED' where case_no = ? and state = 'TAKEN'")
                        .param(caseNo)
                        .update()
                == 1;
    }

    /** @return false where it is not on a list without a place */
    boolean leave(String caseNo) {
        return db.sql(
                                """
                update waiting_entry set state = 'LEFT', held = null, answer_by = null, lapsed_on = null
                where case_no = ? and state in ('WAITING', 'CALLED')
                """)
                        .param(caseNo)
                        .update()
                == 1;
    }

    /** @return false where it waits no more, or is held already as asked */
    boolean passOver(String caseNo, Held why) {
        return db.sql(
                                """
                update waiting_entry set held = :why, lapsed_on = null
                where case_no = :no and state = 'WAITING' and held is distinct from :why
                """)
                        .param("why", why.name())
                        .param("no", caseNo)
                        .update()
                == 1;
    }

    /** @return false where it is neither passed over nor has let a place lapse */
    boolean resume(String caseNo) {
        return db.sql(
                                """
                update waiting_entry set held = null, lapsed_on = null
                where case_no = ? and state in ('WAITING', 'CALLED') and (held is not null or lapsed_on is not null)
                """)
                        .param(caseNo)
                        .update()
                == 1;
    }

    Optional<WaitingEntry> find(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(WaitingEntry.class)
                .optional();
    }

    /** Whose turn it is; empty where nobody waits who is not held. */
    Optional<WaitingEntry> next(String kind, String list) {
        return db.sql(
                        COLUMNS
                                + """
                where kind = ? and list = ? and state = 'WAITING' and held is null
                order by since, case_no limit 1
                """)
                .params(kind, list)
                .query(WaitingEntry.class)
                .optional();
    }

    int occupied(String kind, String list) {
        return db.sql(
                        """
                select count(*) from waiting_entry where kind = ? and list = ? and state in ('CALLED', 'TAKEN')
                """)
                .params(kind, list)
                .query(Integer.class)
                .single();
    }

    /** The how manieth it is of those who wait, counted from 1. */
    int position(WaitingEntry entry) {
        return db.sql(
                        """
                select count(*) from waiting_entry
                where kind = ? and list = ? and state = 'WAITING' and (since, case_no) <= (?, ?)
                """)
                .params(entry.kind(), entry.list(), entry.since(), entry.caseNo())
                .query(Integer.class)
                .single();
    }

    /** Whether there is any list yet. */
    boolean any() {
        return db.sql("select exists (select from waiting_list)")
                .query(Boolean.class)
                .single();
    }

    /** Lists on which somebody waits whose turn may have come. */
    List<Counted> withTurns() {
        return db.sql(
                        """
                select kind, list, count(*) as waiting, 0 as occupied from waiting_entry
                where state = 'WAITING' and held is null group by kind, list order by kind, list
                """)
                .query(Counted.class)
                .list();
    }
}
