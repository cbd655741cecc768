package org.banjie.organisations.inspection.rounds;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the years. */
@Repository
public class InspectionRounds {

    private final JdbcClient db;
    private final Clock clock;

    InspectionRounds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false when that year has its round */
    boolean add(int year, LocalDate reportBy, LocalDate registryBy, String basis, int population, String by) {
        return db.sql(
                                """
                insert into inspection_round (year, report_by, registry_by, basis, state, population, opened_by, opened_at)
                values (?, ?, ?, ?, 'OPENING', ?, ?, ?) on conflict do nothing
                """)
                        .params(year, reportBy, registryBy, basis, population, by, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    public Optional<InspectionRound> find(int year) {
        return db.sql("select * from inspection_round where year = ?")
                .param(year)
                .query(InspectionRound.class)
                .optional();
    }

    /** Newest first; a round a year. */
    List<InspectionRound> all() {
        return db.sql("select * from inspection_round order by year desc limit 50")
                .query(InspectionRound.class)
                .list();
    }

    /** A round in that state. */
    Optional<InspectionRound> in(InspectionRound.State state) {
        return db.sql("select * from inspection_round where state = ? order by year limit 1")
                .param(state.name())
                .query(InspectionRound.class)
                .optional();
    }

    void goTo(int year, InspectionRound.State state, String cursor) {
        db.sql("update inspection_round set state = ?, cursor_at = ? where year = ?")
                .params(state.name(), cursor, year)
                .update();
    }

    /** @return false when it is not open just now */
    boolean shift(int year, LocalDate reportBy, LocalDate registryBy, String basis) {
        return db.sql(
                                """
                update inspection_round set report_by = ?, registry_by = ?, basis = ?, state = 'SHIFTING', cursor_at = ''
                where year = ? and state = 'OPEN'
                """)
                        .params(reportBy, registryBy, basis, year)
                        .update()
                == 1;
    }

    /** @return false when it is not open just now */
    boolean close(int year, String by) {
        return db.sql(
                                """
                update inspection_round set state = 'CLOSING', cursor_at = '', closed_by = ?, closed_at = ?
                where year = ? and state = 'OPEN'
                """)
                        .params(by, Timestamp.from(clock.instant()), year)
                        .update()
                == 1;
    }
}
