package org.banjie.cases.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.CaseStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts the cases of streets along their indexes: what is read is what came, went back and ended in the months asked for. */
@Repository
@Transactional(readOnly = true)
public class CaseFigures {

    private static final String AMOUNT = "coalesce(sum(d.amount) filter (where c.status = 'APPROVED'), 0)";

    private final JdbcClient db;
    private final Clock clock;

    CaseFigures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Whose cases are counted, and when.
     *
     * @param streets codes as {@code cases.street} has them
     * @param to last month, counted whole
     * @param barred numbers of those the reader keeps away from
     */
    public record Population(
            Collection<String> streets,
            Collection<String> kinds,
            Collection<String> barred,
            YearMonth from,
            YearMonth to) {}

    /**
     * What was counted of one kind, month, street and office.
     *
     * @param street that the cases belong to
     * @param office unit code of a street or the bureau: where they were handed in, which sent them back, which decided them
     * @param amount yuan in all, as the decisions say it: by the month, or once
     */
    public record Line(
            String kind,
            YearMonth month,
            String street,
            String office,
            Map<Counted, Integer> counts,
            BigDecimal amount) {}

    /** A case behind a number. @param at when it came, was sent back, or was over: whichever it is counted by */
    public record Found(String caseNo, String kind, CaseStatus status, Instant at) {}

    /** By kind, month, street and office; nothing where nothing was. */
    public List<Line> of(Population asked) {
        return Stream.of(CountedFrom.values())
                .flatMap(from -> lines(asked, from).stream())
                .toList();
    }

    /** The next {@code limit} cases behind a number, by number, after that one. @param office its unit code; empty for all */
    public List<Found> behind(Population asked, Counted what, String office, String after, int limit) {
        var from = what.from;
        var sql = "select c.case_no, c.kind, c.status, " + from.moment + " as at from " + from.rows + " where "
                + from.asked() + " and (:office = '' or " + from.office + " = :office) and c.case_no > :after and ("
                + what.which + ") order by c.case_no limit :limit";
        return bound(sql, asked)
                .param("office", office)
                .param("after", after)
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    private List<Line> lines(Population asked, CountedFrom from) {
        var counted =
                Stream.of(Counted.values()).filter(one -> one.from == from).toList();
        var counts = counted.stream()
                .map(one -> "(count(*) filter (where " + one.which + "))::int as " + one.name())
                .collect(Collectors.joining(", "));
        var amount = from == CountedFrom.OVER ? AMOUNT : "0";
        var sql = "select c.kind, to_char(" + from.moment + " at time zone :zone, 'YYYY-MM') as month, " + from.street
                + " as street, " + from.office + " as office, " + counts + ", " + amount + " as amount from "
                + from.rows + " where " + from.asked() + " group by 1, 2, 3, 4";
        return bound(sql, asked).query((row, n) -> line(row, counted)).list();
    }

    private static Line line(ResultSet row, List<Counted> counted) throws SQLException {
        var counts = new EnumMap<Counted, Integer>(Counted.class);
        for (var one : counted) counts.put(one, row.getInt(one.name()));
        return new Line(
                row.getString("kind"),
                YearMonth.parse(row.getString("month")),
                row.getString("street"),
                row.getString("office"),
                counts,
                row.getBigDecimal("amount"));
    }

    private StatementSpec bound(String sql, Population asked) {
        return db.sql(sql)
                .param("streets", asked.streets().toArray(String[]::new))
                .param("kinds", asked.kinds().toArray(String[]::new))
                .param("barred", asked.barred().toArray(String[]::new))
                .param("zone", clock.getZone().getId())
                .param("from", begin(asked.from()))
                .param("to", begin(asked.to().plusMonths(1)));
    }

    private Timestamp begin(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
