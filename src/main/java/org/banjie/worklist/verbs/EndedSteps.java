package org.banjie.worklist.verbs;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.banjie.cases.acts.StepEnded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks behind the endings of a case. */
@Repository
class EndedSteps {

    /** An ending and its row in 已办 are written one after the other. */
    private static final Duration APART = Duration.ofSeconds(5);

    private final JdbcClient db;

    EndedSteps(JdbcClient db) {
        this.db = db;
    }

    /** Id of the task that was ended so. */
    Optional<String> task(StepEnded ending) {
        return db.sql(
                        """
                        select task_id from work_done
                        where uid = :uid and at between :from and :to and case_no = :case and step = :step
                        order by at desc limit 1
                        """)
                .param("uid", ending.by())
                .param("from", Timestamp.from(ending.at().minus(APART)))
                .param("to", Timestamp.from(ending.at().plus(APART)))
                .param("case", ending.caseNo())
                .param("step", ending.step())
                .query(String.class)
                .optional();
    }
}
