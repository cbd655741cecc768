package org.banjie.assistance.monitoring.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.assistance.monitoring.BulkCopy;
import org.banjie.lots.Draw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draws and what they were drawn from. */
@Repository
class Draws {

    private static final String WAITING =
            """
            select g.draw, g.number, g.grant_id, d.month, d.drawn_by as by
            from monitoring_draw_grant g join monitoring_draw d on d.id = g.draw
            where g.drawn and g.review is null and not g.over
            """;

    private final JdbcClient db;
    private final BulkCopy copies;

    Draws(JdbcClient db, BulkCopy copies) {
        this.db = db;
        this.copies = copies;
    }

    /** @return its id, or nothing when that street has its draw of the month: there is no second one */
    Optional<Long> add(SpotCheck draw) {
        return db.sql(
                        "insert into monitoring_draw (street, month, sample, " + Draw.COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (street, month) do nothing returning id")
                .params(draw.street(), draw.month(), draw.sample())
                .params(draw.drawn().values())
                .query(Long.class)
                .optional();
    }

    void addPopulation(long draw, List<DrawnGrant> population, Set<String> drawn) {
        var text = new StringBuilder(population.size() * 60);
        for (var one : population) {
            text.append(draw).append('\t').append(one.number()).append('\t').append(one.grantId());
            text.append('\t').append(one.filed()).append('\t').append(one.deviates());
            text.append('\t')
                    .append(one.always() || drawn.contains(one.number()))
                    .append('\n');
        }
        copies.write("copy monitoring_draw_grant (draw, number, grant_id, filed, deviates, drawn) from stdin", text);
    }

    Optional<SpotCheck> find(long id) {
        return db.sql("select * from monitoring_draw where id = ?")
                .param(id)
                .query(Draws::draw)
                .optional();
    }

    boolean isDrawn(String street, LocalDate month) {
        return db.sql("select exists (select from monitoring_draw where street = ? and month = ?)")
                .params(street, month)
                .query(Boolean.class)
                .single();
    }

    List<SpotCheck> page(long before, int limit) {
        return db.sql("select * from monitoring_draw where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(Draws::draw)
                .list();
    }

    /** In the order of their bytes, {@code limit} after the one named. */
    List<DrawnGrant> population(long draw, String after, int limit) {
        return db.sql(
                        """
                select number, grant_id, filed, deviates from monitoring_draw_grant
                where draw = ? and number > ? order by number limit ?
                """)
                .params(draw, after, limit)
                .query(DrawnGrant.class)
                .list();
    }

    /** @param review the case in which the street verifies it; null while it waits to be opened */
    record Sampled(String number, boolean filed, boolean deviates, String review) {}

    List<Sampled> sample(long draw, String after, int limit) {
        return db.sql(
                        """
                select number, filed, deviates, review from monitoring_draw_grant
                where draw = ? and drawn and number > ? order by number limit ?
                """)
                .params(draw, after, limit)
                .query(Sampled.class)
                .list();
    }

    /** @param by uid of who drew it, in the {@code month} that began on that day */
    record Waiting(long draw, String number, long grantId, LocalDate month, String by) {

        String key() {
            return draw + "/" + number;
        }
    }

    /** By draw and number, {@code limit} after that one. */
    List<Waiting> waiting(long draw, String number, int limit) {
        return db.sql(WAITING + "and (g.draw, g.number) > (?, ?) order by g.draw, g.number limit ?")
                .params(draw, number, limit)
                .query(Waiting.class)
                .list();
    }

    /** That one, as long as it waits. */
    Optional<Waiting> waiting(long draw, String number) {
        return db.sql(WAITING + "and g.draw = ? and g.number = ?")
                .params(draw, number)
                .query(Waiting.class)
                .optional();
    }

    void opened(Waiting one, String review) {
        db.sql("update monitoring_draw_grant set review = ? where draw = ? and number = ?")
                .params(review, one.draw(), one.number())
                .update();
    }

    /** The grant has ended before its street could be asked. */
    void over(Waiting one) {
        db.sql("update monitoring_draw_grant set over = true where draw = ? and number = ?")
                .params(one.draw(), one.number())
                .update();
    }

    private static SpotCheck draw(ResultSet row, int n) throws SQLException {
        return new SpotCheck(
                row.getLong("id"),
                row.getString("street"),
                row.getObject("month", LocalDate.class),
                Draw.of(row),
                row.getInt("sample"));
    }
}
