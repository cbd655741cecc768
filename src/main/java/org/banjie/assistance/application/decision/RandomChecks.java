package org.banjie.assistance.application.decision;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases the district looks at itself before it confirms (随机抽查核实). Each is drawn by chance, and always when
 * the share would otherwise fall below what the law demands: nobody can know beforehand, and the share is kept at every
 * moment.
 */
@Repository
public class RandomChecks {

    private final JdbcClient db;
    private final SecureRandom chance = new SecureRandom();

    RandomChecks(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whether this case is drawn; asked again, the answer stays.
     *
     * @param share per cent of the district's cases, at the least
     */
    @Transactional
    public boolean draws(String caseNo, String district, int share, LocalDate on) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('random-check/' || ?, 0))")
                .param(district)
                .query()
                .listOfRows();
        db.sql(
                        """
                insert into assistance_random_check (case_no, district, drawn, share, drawn_on)
                select :no, :district,
                       :lucky or count(*) filter (where drawn) * 100 < :share * (count(*) + 1), :share, :on
                from assistance_random_check where district = :district
                on conflict (case_no) do nothing
                """)
                .param("no", caseNo)
                .param("district", district)
                .param("lucky", chance.nextInt(100) < share)
                .param("share", share)
                .param("on", on)
                .update();
        return db.sql("select drawn from assistance_random_check where case_no = ?")
                .param(caseNo)
                .query(Boolean.class)
                .single();
    }
}
