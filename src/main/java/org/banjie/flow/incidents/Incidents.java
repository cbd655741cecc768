package org.banjie.flow.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The failed jobs of running cases. Retries are counted by the model; when they are used up it becomes an incident. */
@Component
@Transactional
public class Incidents {

    private static final String SELECT =
            """
            select i.id_, i.configuration_ job, p.business_key_ case_no, d.key_ model, d.id_ version,
                   coalesce(i.failed_activity_id_, i.activity_id_) element, i.incident_timestamp_ since,
                   i.incident_msg_ message
            from act_ru_incident i
            join act_re_procdef d on d.id_ = i.proc_def_id_
            join act_ru_execution p on p.id_ = i.proc_inst_id_
            where i.incident_type_ = 'failedJob'
            """;

    private final JdbcClient db;
    private final ManagementService management;
    private final Clock clock;

    Incidents(JdbcClient db, ManagementService management, Clock clock) {
        this.db = db;
        this.management = management;
        this.clock = clock;
    }

    /** The newest, some at a time. @param before time and id of the last of those before; null for the first */
    public List<Incident> page(Instant before, String id, int limit) {
        var where = before == null ? "" : " and (i.incident_timestamp_, i.id_) < (:before, :id)";
        return db.sql(SELECT + where + " order by i.incident_timestamp_ desc, i.id_ desc limit :limit")
                .param("before", before == null ? null : Timestamp.from(before))
                .param("id", id)
                .param("limit", limit)
                .query(Incidents::incident)
                .list();
    }

    public Optional<Incident> find(String id) {
        return db.sql(SELECT + " and i.id_ = :id")
                .param("id", id)
                .query(Incidents::incident)
                .optional();
    }

    public long count() {
        return db.sql("select count(*) from act_ru_incident where incident_type_ = 'failedJob'")
                .query(Long.class)
                .single();
    }

    /** Tries it once more, now. */
    public void retry(Incident incident) {
        retry(List.of(incident.job()));
    }

    /** Tries everything once more. @return how many there are */
    public int retryAll() {
        var jobs = db.sql("select configuration_ from act_ru_incident where incident_type_ = 'failedJob'")
                .query(String.class)
                .list();
        if (!jobs.isEmpty()) retry(jobs);
        return jobs.size();
    }

    private void retry(List<String> jobs) {
        management
                .setJobRetries(1)
                .jobIds(jobs)
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        var message = row.getString("message");
        return new Incident(
                row.getString("id_"),
                row.getString("job"),
                row.getString("case_no"),
                row.getString("model"),
                row.getString("version"),
                row.getString("element"),
                row.getTimestamp("since").toInstant(),
                Cause.of(message),
                Cause.refusal(message));
    }
}
