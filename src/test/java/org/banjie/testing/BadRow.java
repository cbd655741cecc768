package org.banjie.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that the database does not let anybody write or delete, until it is closed: what is wrong with one of many. */
public record BadRow(JdbcClient db, String table) implements AutoCloseable {

    public static BadRow in(JdbcClient db, String table, String column, Object value) {
        db.sql(
                        """
                create or replace function bad_row() returns trigger language plpgsql as $$
                begin raise exception 'bad row' using errcode = 'check_violation'; end $$
                """)
                .update();
        db.sql("create trigger bad_row before insert or update on %s for each row when (new.%s::text = '%s') %s"
                        .formatted(table, column, value, "execute function bad_row()"))
                .update();
        db.sql("create trigger bad_row_stays before delete on %s for each row when (old.%s::text = '%s') %s"
                        .formatted(table, column, value, "execute function bad_row()"))
                .update();
        return new BadRow(db, table);
    }

    @Override
    public void close() {
        db.sql("drop trigger bad_row on " + table).update();
        db.sql("drop trigger bad_row_stays on " + table).update();
    }
}
