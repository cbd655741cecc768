package org.banjie.time.limits;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many working days before its due day a limit's lamp turns yellow. */
@Repository
class AmberLeads {

    private final JdbcClient db;

    AmberLeads(JdbcClient db) {
        this.db = db;
    }

    /** For a limit of that length that starts on that day, by the rules then in force. */
    int workingDays(int length, LocalDate startsOn) {
        return db.sql(
                        """
                select working_days from amber_lead
                where length_from <= :length and valid_from <= :on
                order by length_from desc, valid_from desc limit 1
                """)
                .param("length", length)
                .param("on", startsOn)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The longest there has ever been: limits that run were reckoned by the rules of their start. */
    int longest() {
        return db.sql("select coalesce(max(working_days), 0) from amber_lead")
                .query(Integer.class)
                .single();
    }
}
