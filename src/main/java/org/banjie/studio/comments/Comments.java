package org.banjie.studio.comments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of comments. */
@Repository
class Comments {

    private final JdbcClient db;

    Comments(JdbcClient db) {
        this.db = db;
    }

    /**
     * The newest of those before a comment, the newest last.
     *
     * @param file null for those of the whole draft and all its files
     */
    List<Comment> before(long draft, String file, long before, int most) {
        var rows = new ArrayList<>(db.sql(
                        """
                select id, rev, file, element, body, written_by, written_at, resolved_by, resolved_at
                from studio_comment
                where draft_id = :draft and id < :before and (cast(:file as text) is null or file = :file)
                order by id desc limit :most
                """)
                .param("draft", draft)
                .param("before", before)
                .param("file", file)
                .param("most", most)
                .query(Comment.class)
                .list());
        Collections.reverse(rows);
        return rows;
    }

    int open(long draft) {
        return db.sql("select count(*) from studio_comment where draft_id = ? and resolved_at is null")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    int all(long draft) {
        return db.sql("select count(*) from studio_comment where draft_id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    long insert(long draft, int rev, CommentInput said, String by, Instant at) {
        return db.sql(
                        """
                insert into studio_comment (draft_id, rev, file, element, body, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(draft, rev, said.file(), said.element(), said.text(), by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** @param by null to open it again; whether there was such a comment */
    boolean resolve(long draft, long id, String by, Instant at) {
        return db.sql("update studio_comment set resolved_by = ?, resolved_at = ? where draft_id = ? and id = ?")
                        .params(by, by == null ? null : Timestamp.from(at), draft, id)
                        .update()
                == 1;
    }
}
