package org.banjie.worklist.items;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.casework.facts.StepDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The own limits of open steps; of several for one step of the model the earliest. */
@Repository
class OwnDays implements StepDays {

    private final JdbcClient db;

    OwnDays(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Day> of(String caseNo) {
        var days = new HashMap<String, Day>();
        db.sql(
                        """
                select distinct on (step) step, own_on, own_begins from work_item
                where case_no = ? and own_on is not null order by step, own_on
                """)
                .param(caseNo)
                .query((row, n) -> days.put(
                        row.getString("step"),
                        new Day(row.getObject("own_on", LocalDate.class), row.getBoolean("own_begins"))))
                .list();
        return days;
    }
}
