package org.banjie.organisations.credit.lists;

import java.time.LocalDate;
import java.util.List;
import org.banjie.words.Beginning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is and was on the lists. */
@Repository
public class ListEntries {

    private final JdbcClient db;

    ListEntries(JdbcClient db) {
        this.db = db;
    }

    /** The entries by which an organisation is on a list now, oldest first. */
    public List<ListEntry> current(String uscc, String list) {
        return db.sql(
                        """
                select * from credit_entry where uscc = ? and list = ? and removed_on is null order by listed_on, id
                """)
                .params(uscc, list)
                .query(ListEntry.class)
                .list();
    }

    /** Everything an organisation was ever listed for, newest first. */
    public List<ListEntry> of(String uscc) {
        return db.sql("select * from credit_entry where uscc = ? order by listed_on desc, id desc limit 200")
                .param(uscc)
                .query(ListEntry.class)
                .list();
    }

    /** Those on a list now, with an id beyond {@code after}. */
    public List<ListEntry> page(String list, long after, int limit) {
        return db.sql(
                        """
                select * from credit_entry where list = ? and id > ? and removed_on is null order by id limit ?
                """)
                .params(list, after, limit)
                .query(ListEntry.class)
                .list();
    }

    /** Those on a list now whose name begins so. */
    public List<ListEntry> named(String list, String name, long after, int limit) {
        return db.sql(
                        """
                select * from credit_entry
                where list = ? and name like ? and id > ? and removed_on is null order by id limit ?
                """)
                .params(list, Beginning.of(name), after, limit)
                .query(ListEntry.class)
                .list();
    }

    /** Takes an organisation off a list; the entries stay on record. @return how many stood */
    public int remove(String uscc, String list, String byCase, LocalDate on) {
        return db.sql(
                        """
                update credit_entry set removed_on = ?, removed_case = ?
                where uscc = ? and list = ? and removed_on is null
                """)
                .params(on, byCase, uscc, list)
                .update();
    }

    /** Warnings and small fines that have been a ground since that day. */
    public int penaltiesSince(String uscc, LocalDate from) {
        return db.sql(
                        """
                select count(*) from credit_entry
                where uscc = ? and list = 'ABNORMAL' and ground in ('WARNING', 'FINE') and fact_on > ?
                """)
                .params(uscc, from)
                .query(Integer.class)
                .single();
    }

    public void add(ListEntry entry) {
        db.sql(
                        """
                insert into credit_entry (case_no, uscc, name, list, ground, year, fact_on, correctable, basis, listed_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(entry.caseNo(), entry.uscc(), entry.name(), entry.list(), entry.ground(), entry.year())
                .params(entry.factOn(), entry.correctable(), entry.basis(), entry.listedOn())
                .update();
    }
}
