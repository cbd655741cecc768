package org.banjie.worklist.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the lists know of the steps of one case, open and done. */
@Repository
class CourseRows {

    /** No case has as many; one that turns round and round is told to here. */
    private static final int MOST = 500;

    private final JdbcClient db;

    CourseRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * A step as it stands or stood in the lists.
     *
     * @param outcome null while it is open
     * @param endsAt when its limit runs out or ran out; null without one, and for what was done before this was kept
     * @param forApplicant whether it waits or waited for the applicant, whoever may do it in their place
     */
    record Row(String taskId, String outcome, boolean forApplicant, Instant endsAt) {}

    /** By task. */
    Map<String, Row> of(String caseNo) {
        return db
                .sql(
                        """
                select task_id, outcome, for_applicant, nullif(ends_at, 'infinity') as ends_at from work_done
                where case_no = :case
                union all
                select task_id, null, for_applicant, nullif(ends_at, 'infinity') from work_item where case_no = :case
                limit :most
                """)
                .param("case", caseNo)
                .param("most", MOST)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::taskId, Function.identity()));
    }

    private static Row row(ResultSet row) throws SQLException {
        var endsAt = Optional.ofNullable(row.getObject("ends_at", OffsetDateTime.class));
        return new Row(
                row.getString("task_id"),
                row.getString("outcome"),
                row.getBoolean("for_applicant"),
                endsAt.map(OffsetDateTime::toInstant).orElse(null));
    }
}
