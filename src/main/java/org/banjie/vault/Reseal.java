package org.banjie.vault;

import java.util.List;
import org.banjie.background.Shift;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals a column anew, some pages of its table in each transaction: every page is read once, however large the table.
 */
@Component
class Reseal {

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Reseal(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    private record Old(String ctid, byte[] sealed, String context) {}

    /** Goes through the whole table, or as far as the shift lasts; @return how many values were under another key than the newest */
    int pass(SealedColumn column, Vault vault, Shift shift) {
        long pages = db.sql("select pg_relation_size(cast(? as regclass)) / current_setting('block_size')::int")
                .param(column.table())
                .query(Long.class)
                .single();
        var count = 0;
        for (long page = 0; page < pages && !shift.isOver(); page += column.pages()) {
            long from = page;
            count += transaction.execute(status -> some(column, from, vault));
        }
        return count;
    }

    private int some(SealedColumn column, long page, Vault vault) {
        var old = old(column, page, vault);
        old.forEach(row -> seal(column, row, vault));
        return old.size();
    }

    private List<Old> old(SealedColumn column, long page, Vault vault) {
        return db.sql(
                        """
                select t.ctid::text row_at, t.* from %1$s t
                where t.ctid >= cast(:from as tid) and t.ctid < cast(:to as tid)
                  and substring(t.%2$s from 1 for 3) <> :newest
                for update
                """
                                .formatted(column.table(), column.column()))
                .param("from", "(%d,0)".formatted(page))
                .param("to", "(%d,0)".formatted(page + column.pages()))
                .param("newest", vault.newestHead())
                .query((row, n) -> new Old(
                        row.getString("row_at"),
                        row.getBytes(column.column()),
                        column.context().mapRow(row, n)))
                .list();
    }

    private void seal(SealedColumn column, Old old, Vault vault) {
        db.sql("update %s set %s = :sealed where ctid = cast(:at as tid)".formatted(column.table(), column.column()))
                .param("sealed", vault.sealBytes(vault.openBytes(old.sealed(), old.context()), old.context()))
                .param("at", old.ctid())
                .update();
    }
}
