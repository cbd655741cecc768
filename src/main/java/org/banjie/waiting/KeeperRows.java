package org.banjie.waiting;

import java.util.Collection;
import java.util.List;
import org.banjie.waiting.Entries.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page of the waiting lists shows of their tables. */
@Repository
class KeeperRows {

    private final JdbcClient db;

    KeeperRows(JdbcClient db) {
        this.db = db;
    }

    List<Counted> lists(Collection<String> kinds) {
        return db.sql(
                        """
                select l.kind, l.list, count(*) filter (where e.state = 'WAITING') as waiting,
                       count(*) filter (where e.state in ('CALLED', 'TAKEN')) as occupied
                from waiting_list l left join waiting_entry e on e.kind = l.kind and e.list = l.list
                where l.kind = any(?) group by l.kind, l.list order by l.kind, l.list
                """)
                .param(kinds.toArray(String[]::new))
                .query(Counted.class)
                .list();
    }

    /** Who waits, in turn. */
    List<WaitingEntry> waiting(String kind, String list, int from, int most) {
        return db.sql(
                        Entries.COLUMNS
                                + """
                where kind = ? and list = ? and state = 'WAITING' order by since, case_no offset ? limit ?
                """)
                .params(kind, list, from, most)
                .query(WaitingEntry.class)
                .list();
    }

    /** Who has been offered a place, then who has one, the newest first. */
    List<WaitingEntry> placed(String kind, String list, int from, int most) {
        return db.sql(
                        Entries.COLUMNS
                                + """
                where kind = ? and list = ? and state in ('CALLED', 'TAKEN')
                order by taken_on desc nulls first, case_no offset ? limit ?
                """)
                .params(kind, list, from, most)
                .query(WaitingEntry.class)
                .list();
    }

    /** Who let a place lapse and has not been dealt with, the oldest first. */
    List<WaitingEntry> lapsed(String kind, String list, int from, int most) {
        return db.sql(
                        Entries.COLUMNS
                                + """
                where kind = ? and list = ? and lapsed_on is not null order by lapsed_on, case_no offset ? limit ?
                """)
                .params(kind, list, from, most)
                .query(WaitingEntry.class)
                .list();
    }
}
