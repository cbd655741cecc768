package org.banjie.cases.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
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

/** Counts the cases of streets along their indexes: what is read is what came and ended in the months asked for. */
@Repository
@Transactional(readOnly = true)
public class CaseFigures {

    private static final String ASKED =
            """
            c.street = any(:streets::text[]) and c.%1$s >= :from and c.%1$s < :to
            and c.kind = any(:kinds::text[]) and c.case_no <> all(:barred::text[])
            """;

    private static final String GROUPED =
            """
            select c.kind, to_char(c.%1$s at time zone :zone, 'YYYY-MM') as month, %2$s
            from cases c %3$s where """
                    + " " + ASKED + " group by 1, 2";

    private static final String AMOUNT = ", coalesce(sum(d.amount) filter (where c.status = 'APPROVED'), 0) as amount";

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

    /** @param amount yuan in all, as the decisions say it: by the month, or once */
    public record Line(String kind, YearMonth month, Map<Counted, Integer> counts, BigDecimal amount) {}

    /** A case behind a number. @param at when it came, or was over: whichever it is counted by */
    public record Found(String caseNo, String kind, CaseStatus status, Instant at) {}

    /** By kind and month; nothing for a month in which nothing was. */
    public List<Line> of(Population asked) {
        var lines = new ArrayList<Line>();
        lines.addAll(lines(asked, List.of(Counted.RECEIVED), "", ", 0 as amount"));
        var ended = Stream.of(Counted.values()).filter(Counted::isOfEnded).toList();
        lines.addAll(lines(asked, ended, "left join case_decision d on d.case_no = c.case_no", AMOUNT));
        return lines;
    }

    /** The next {@code limit} cases behind a number, by number, after that one. */
    public List<Found> behind(Population asked, Counted what, String after, int limit) {
        var sql = "select c.case_no, c.kind, c.status, c.%1$s as at from cases c where " + ASKED
                + " and c.case_no > :after and (%2$s) order by c.case_no limit :limit";
        return bound(sql.formatted(what.moment, what.which), asked)
                .param("after", after)
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    private List<Line> lines(Population asked, List<Counted> counted, String joined, String amount) {
        var counts = counted.stream()
                .map(one -> "(count(*) filter (where " + one.which + "))::int as " + one.name())
                .collect(Collectors.joining(", "));
        var sql = GROUPED.formatted(counted.get(0).moment, counts + amount, joined);
        return bound(sql, asked).query((row, n) -> line(row, counted)).list();
    }

    private static Line line(ResultSet row, List<Counted> counted) throws SQLException {
        var counts = new EnumMap<Counted, Integer>(Counted.class);
        for (var one : counted) counts.put(one, row.getInt(one.name()));
        return new Line(
                row.getString("kind"), YearMonth.parse(row.getString("month")), counts, row.getBigDecimal("amount"));
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
