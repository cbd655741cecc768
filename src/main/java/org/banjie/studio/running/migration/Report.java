package org.banjie.studio.running.migration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A migration in numbers: by result, by step and office, by reason. */
@Repository
class Report {

    private final JdbcClient db;

    Report(JdbcClient db) {
        this.db = db;
    }

    record Counts(int waiting, int moved, int refused, int failed, int gone) {

        public int done() {
            return moved + refused + failed + gone;
        }
    }

    /** Cases that stood at a step of an office; one with two open steps counts at both. */
    record AtStep(String step, String office, int cases, int moved, int refused) {}

    /** How many cases a reason kept. */
    record Reason(String element, String code, int cases) {}

    Counts counts(long migration) {
        return db.sql(
                        """
                select count(*) filter (where result = 'WAITING') waiting,
                       count(*) filter (where result = 'MOVED') moved,
                       count(*) filter (where result = 'REFUSED') refused,
                       count(*) filter (where result = 'FAILED') failed,
                       count(*) filter (where result = 'GONE') gone
                from studio_migration_case where migration = ?
                """)
                .param(migration)
                .query(Counts.class)
                .single();
    }

    List<AtStep> steps(long migration) {
        return db.sql(
                        """
                select s.step, s.office, count(*) cases,
                       count(*) filter (where c.result = 'MOVED') moved,
                       count(*) filter (where c.result in ('REFUSED', 'FAILED')) refused
                from studio_migration_step s join studio_migration_case c using (migration, case_no)
                where migration = ? group by s.step, s.office order by s.step, s.office
                """)
                .param(migration)
                .query(AtStep.class)
                .list();
    }

    List<Reason> reasons(long migration) {
        return db.sql(
                        """
                select r ->> 'element' element, r ->> 'code' code, count(distinct case_no) cases
                from studio_migration_case, jsonb_array_elements(reasons) r
                where migration = ? and result in ('REFUSED', 'FAILED')
                group by 1, 2 order by 3 desc, 1, 2
                """)
                .param(migration)
                .query(Reason.class)
                .list();
    }
}
