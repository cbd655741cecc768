package org.banjie.organisations.credit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.lots.Draw;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draws and what they were drawn from. */
@Repository
public class AuditDraws {

    private static final int BATCH = 500;

    private final JdbcClient db;
    private final JdbcTemplate many;

    AuditDraws(JdbcClient db, JdbcTemplate many) {
        this.db = db;
        this.many = many;
    }

    /** One draw of a year after the other. @return the number of its round */
    int nextRound(int year) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('audit-draw', ?))")
                .param(year)
                .query()
                .listOfRows();
        return db.sql("select coalesce(max(round), 0) + 1 from audit_draw where year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** @return the same with its id */
    AuditDraw add(AuditDraw draw) {
        long id = db.sql("insert into audit_draw (year, round, pool_hash, inspectors, " + Draw.COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(draw.year(), draw.round(), draw.poolHash(), draw.inspectors())
                .params(draw.drawn().values())
                .query(Long.class)
                .single();
        return draw.withId(id);
    }

    void addPopulation(long draw, Collection<String> codes, Set<String> drawn) {
        many.batchUpdate(
                "insert into audit_draw_organisation (draw, uscc, drawn) values (?, ?, ?)",
                codes.stream().filter(code -> !drawn.contains(code)).toList(),
                BATCH,
                (row, code) -> {
                    row.setLong(1, draw);
                    row.setString(2, code);
                    row.setBoolean(3, false);
                });
    }

    void addDrawn(long draw, String uscc, Collection<String> excluded, String caseNo) {
        db.sql(
                        """
                insert into audit_draw_organisation (draw, uscc, drawn, excluded, case_no) values (?, ?, true, ?, ?)
                """)
                .params(draw, uscc, excluded.toArray(String[]::new), caseNo)
                .update();
    }

    void addPool(long draw, Collection<String> uids) {
        uids.forEach(uid -> db.sql("insert into audit_draw_pool (draw, uid) values (?, ?)")
                .params(draw, uid)
                .update());
    }

    Optional<AuditDraw> find(long id) {
        return db.sql("select * from audit_draw where id = ?")
                .param(id)
                .query(AuditDraws::draw)
                .optional();
    }

    List<AuditDraw> page(long before, int limit) {
        return db.sql("select * from audit_draw where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(AuditDraws::draw)
                .list();
    }

    /** Those drawn in a year already: they are not drawn again in it. */
    Set<String> drawnIn(int year) {
        return db.sql(
                        """
                select o.uscc from audit_draw_organisation o join audit_draw d on d.id = o.draw
                where d.year = ? and o.drawn
                """)
                .param(year)
                .query(String.class)
                .set();
    }

    /** In the order of their bytes, {@code limit} after the one named. */
    List<String> population(long draw, String after, int limit) {
        return db.sql("select uscc from audit_draw_organisation where draw = ? and uscc > ? order by uscc limit ?")
                .params(draw, after, limit)
                .query(String.class)
                .list();
    }

    public TreeSet<String> pool(long draw) {
        return new TreeSet<>(db.sql("select uid from audit_draw_pool where draw = ?")
                .param(draw)
                .query(String.class)
                .list());
    }

    /** @param result as it was published; null before */
    record Drawn(String uscc, String caseNo, List<String> excluded, String result) {}

    List<Drawn> drawn(long draw, String after, int limit) {
        return db.sql(
                        """
                select o.uscc, o.case_no, o.excluded, r.result
                from audit_draw_organisation o left join audit_result r on r.case_no = o.case_no
                where o.draw = ? and o.drawn and o.uscc > ? order by o.uscc limit ?
                """)
                .params(draw, after, limit)
                .query((row, n) -> new Drawn(
                        row.getString(1),
                        row.getString(2),
                        List.of((String[]) row.getArray(3).getArray()),
                        row.getString(4)))
                .list();
    }

    /** The draw a case came from and whose it is. */
    public record Origin(
            long draw, String uscc, int year, int round, byte[] seed, int inspectors, List<String> excluded) {}

    public Optional<Origin> origin(String caseNo) {
        return db.sql(
                        """
                select d.id, o.uscc, d.year, d.round, d.seed, d.inspectors, o.excluded
                from audit_draw_organisation o join audit_draw d on d.id = o.draw where o.case_no = ?
                """)
                .param(caseNo)
                .query((row, n) -> new Origin(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBytes(5),
                        row.getInt(6),
                        List.of((String[]) row.getArray(7).getArray())))
                .optional();
    }

    private static AuditDraw draw(ResultSet row, int n) throws SQLException {
        return new AuditDraw(
                row.getLong("id"),
                row.getInt("year"),
                row.getInt("round"),
                Draw.of(row),
                row.getBytes("pool_hash"),
                row.getInt("inspectors"));
    }
}
