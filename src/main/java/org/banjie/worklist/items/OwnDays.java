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
    public Map<String, LocalDate> of(String caseNo) {
        var days = new HashMap<String, LocalDate>();
        db.sql("select step, min(own_on) as day from work_item where case_no = ? and own_on is not null group by step")
                .param(caseNo)
                .query((row, n) -> days.put(row.getString("step"), row.getObject("day", LocalDate.class)))
                .list();
        return days;
    }
}
