package org.banjie.funeral.arrangement.collections;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who lies in the home and has no farewell hall yet, the latest first: their families are on the telephone in the morning. */
@Repository
@Transactional(readOnly = true)
class Unbooked {

    private final JdbcClient db;
    private final Cases cases;
    private final Clock clock;

    Unbooked(JdbcClient db, Cases cases, Clock clock) {
        this.db = db;
        this.cases = cases;
        this.clock = clock;
    }

    record Row(String caseNo, String deceased, Instant arrivedAt) {}

    /** Those of the last that came whose case is open, without the cases somebody must keep away from. */
    List<Row> last(Collection<String> barred, int limit) {
        var rows = here(barred, limit);
        var open = cases.open(rows.stream().map(Row::caseNo).toList()).stream()
                .map(Case::caseNo)
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> open.contains(row.caseNo())).toList();
    }

    private List<Row> here(Collection<String> barred, int limit) {
        return db.sql(
                        """
                select b.case_no, d.name as deceased, b.arrived_at from funeral_body b
                join funeral_deceased d on d.case_no = b.case_no
                where b.cremated_at is null and b.case_no <> all(:barred) and not exists (
                    select from funeral_booking k where k.case_no = b.case_no and k.part = 'CEREMONY'
                      and (k.state = 'CONFIRMED' or k.state = 'HELD' and k.held_until > :now))
                order by b.arrived_at desc, b.case_no limit :limit
                """)
                .param("barred", barred.toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(Row.class)
                .list();
    }
}
