package org.banjie.kinds.assistance;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Home visits (入户调查), each by two investigators; the database itself refuses one signed twice by the same. */
@Repository
class Visits {

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    void add(String caseNo, LocalDate visitedOn, String recordedBy, String cosignedBy) {
        db.sql(
                        """
                insert into assistance_visit (case_no, round, visited_on, recorded_by, cosigned_by)
                select :no, coalesce(max(round), 0) + 1, :on, :recorded, :cosigned from assistance_visit where case_no = :no
                """)
                .param("no", caseNo)
                .param("on", visitedOn)
                .param("recorded", recordedBy)
                .param("cosigned", cosignedBy)
                .update();
    }
}
