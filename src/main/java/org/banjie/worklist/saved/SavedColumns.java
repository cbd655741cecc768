package org.banjie.worklist.saved;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which columns of the lists somebody wants to see. What a row is known by and what one does with it always stand. */
@Repository
@Transactional
public class SavedColumns {

    /** Those that can be left away. */
    public static final List<String> OPTIONAL = List.of("kind", "area", "since");

    private final JdbcClient db;

    SavedColumns(JdbcClient db) {
        this.db = db;
    }

    public Set<String> hiddenFrom(String uid) {
        return db.sql("select unnest(hidden) from work_columns where uid = ?")
                .param(uid)
                .query(String.class)
                .set();
    }

    /** From now on they see these of the optional ones. */
    public void show(String uid, Collection<String> shown) {
        var hidden = new TreeSet<>(OPTIONAL);
        hidden.removeAll(shown);
        db.sql(
                        "insert into work_columns (uid, hidden) values (?, ?) on conflict (uid) do update set hidden = excluded.hidden")
                .params(uid, hidden.toArray(String[]::new))
                .update();
    }
}
