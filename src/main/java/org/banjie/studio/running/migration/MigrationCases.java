package org.banjie.studio.running.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.banjie.flow.migration.Obstacle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of a migration: where each stood and what became of it. */
@Repository
class MigrationCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient db;
    private final Clock clock;

    MigrationCases(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param reasons empty unless it did not go */
    record Row(String caseNo, Result result, List<Obstacle> reasons, Instant at) {}

    /** Takes cases in, with the steps at which they stand. */
    void add(long migration, List<String> caseNos) {
        db.sql("insert into studio_migration_case (migration, case_no) select ?, unnest(?)")
                .params(migration, caseNos.toArray(String[]::new))
                .update();
        db.sql(
                        """
                insert into studio_migration_step (migration, case_no, step, office)
                select distinct :migration, c.case_no, coalesce(i.step, ''), coalesce(i.grp, '')
                from unnest(:cases) c (case_no) left join work_item i using (case_no)
                """)
                .param("migration", migration)
                .param("cases", caseNos.toArray(String[]::new))
                .update();
    }

    List<String> waiting(long migration, int limit) {
        return db.sql(
                        """
                select case_no from studio_migration_case
                where migration = ? and result = 'WAITING' order by case_no limit ?
                """)
                .params(migration, limit)
                .query(String.class)
                .list();
    }

    /** Those that moved, by number, some at a time. */
    List<String> moved(long migration, String after, int limit) {
        return db.sql(
                        """
                select case_no from studio_migration_case
                where migration = ? and result = 'MOVED' and case_no > ? order by case_no limit ?
                """)
                .params(migration, after, limit)
                .query(String.class)
                .list();
    }

    void set(long migration, String caseNo, Result result, List<Obstacle> reasons) {
        db.sql(
                        """
                update studio_migration_case set result = ?, reasons = ?::jsonb, at = ?
                where migration = ? and case_no = ?
                """)
                .params(
                        result.name(),
                        reasons.isEmpty() ? null : json(reasons),
                        Timestamp.from(clock.instant()),
                        migration,
                        caseNo)
                .update();
    }

    /** @param result which, or null for all; @param hidden cases from which the reader must keep away */
    List<Row> page(long migration, Result result, String after, int limit, Collection<String> hidden) {
        return db.sql(
                        """
                select case_no, result, reasons, at from studio_migration_case
                where migration = :migration and (:result::text is null or result = :result)
                  and case_no > :after and case_no <> all(:hidden)
                order by case_no limit :limit
                """)
                .param("migration", migration)
                .param("result", result == null ? null : result.name())
                .param("after", after)
                .param("hidden", hidden.toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> new Row(
                        row.getString("case_no"),
                        Result.valueOf(row.getString("result")),
                        reasons(row.getString("reasons")),
                        row.getTimestamp("at") == null
                                ? null
                                : row.getTimestamp("at").toInstant()))
                .list();
    }

    private static String json(List<Obstacle> reasons) {
        try {
            return JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Obstacle> reasons(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
