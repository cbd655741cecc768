package org.banjie.flow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Models on which no new case starts for now. The engine's own suspension is not used: it would stop the timers of
 * running cases, and a statutory limit does not stop.
 */
@Component
@Transactional
public class Suspensions {

    private final JdbcClient db;
    private final Clock clock;

    Suspensions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param reason what applicants and clerks are told */
    public record Suspension(String model, String reason, String by, Instant since) {}

    public void suspend(String model, String reason, String by) {
        db.sql("insert into flow_suspended (model, reason, by, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(model, reason, by, Timestamp.from(clock.instant()))
                .update();
    }

    public void resume(String model) {
        db.sql("delete from flow_suspended where model = ?").param(model).update();
    }

    public Optional<Suspension> find(String model) {
        return all().stream().filter(one -> one.model().equals(model)).findFirst();
    }

    public List<Suspension> all() {
        return db.sql("select model, reason, by, since from flow_suspended order by model")
                .query(Suspension.class)
                .list();
    }

    /** @throws Refusal CONFLICT, with the reason, while no new cases of that model are taken */
    void check(String model) {
        find(model).ifPresent(suspended -> {
            throw new Refusal(RefusalKind.CONFLICT, "kind-suspended", "flow.suspended", suspended.reason());
        });
    }
}
