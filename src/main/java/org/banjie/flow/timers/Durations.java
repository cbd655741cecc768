package org.banjie.flow.timers;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the human steps of a model took. */
@Component
public class Durations {

    private final JdbcClient db;

    Durations(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param times how often it was done
     * @param p90 nine in ten took no longer
     */
    public record Took(String step, long times, Duration p90) {}

    /** By step, over all versions, for what was done since then; a step that was cut short does not count. */
    public Map<String, Took> since(String model, Instant from) {
        return db
                .sql(
                        """
                select act_id_ step, count(*) times, percentile_disc(0.9) within group (order by duration_) millis
                from act_hi_actinst
                where proc_def_key_ = ? and end_time_ >= ? and act_type_ = 'userTask' and end_time_ is not null
                  and act_inst_state_ <> 2
                group by act_id_
                """)
                .params(model, Timestamp.from(from))
                .query((row, n) ->
                        new Took(row.getString("step"), row.getLong("times"), Duration.ofMillis(row.getLong("millis"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Took::step, took -> took));
    }
}
