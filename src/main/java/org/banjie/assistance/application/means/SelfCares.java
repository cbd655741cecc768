package org.banjie.assistance.application.means;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments of each case, round by round; the newest counts. */
@Repository
public class SelfCares {

    private final JdbcClient db;

    SelfCares(JdbcClient db) {
        this.db = db;
    }

    public void add(String caseNo, SelfCare assessed) {
        db.sql(
                        """
                insert into assistance_self_care (case_no, round, failed, level, care, assessed_on, assessed_by)
                select :no, coalesce(max(round), 0) + 1, :failed, :level, :care, :on, :by
                from assistance_self_care where case_no = :no
                """)
                .param("no", caseNo)
                .param("failed", assessed.failed())
                .param("level", assessed.level())
                .param("care", assessed.care())
                .param("on", assessed.assessedOn())
                .param("by", assessed.assessedBy())
                .update();
    }

    public Optional<SelfCare> latest(String caseNo) {
        return db.sql(
                        """
                select failed, level, care, assessed_on, assessed_by from assistance_self_care
                where case_no = ? order by round desc limit 1
                """)
                .param(caseNo)
                .query(SelfCare.class)
                .optional();
    }
}
