package org.banjie.cases.acts;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** That a case was sent back, the first time of each sort: in that month it is counted, once. */
@Repository
@Transactional
public class CasesSentBack {

    private final JdbcClient db;
    private final Clock clock;

    CasesSentBack(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** To whoever applied, for all that is missing (补正). */
    public void toApplicant(String caseNo) {
        add(caseNo, "CORRECTION", "true");
    }

    /** From one desk to an earlier one (退回): not where the same act has sent it to whoever applied. */
    public void toADesk(String caseNo) {
        add(caseNo, "RETURNED", "c.status <> 'CORRECTION'");
    }

    /** A case that goes on in another street is counted there. */
    public void moved(String caseNo, String street) {
        db.sql("update case_sent_back set street = ? where case_no = ?")
                .params(street, caseNo)
                .update();
    }

    /** The office is the one that acted last: what sends a case back is an act of an office, or follows from one. */
    private void add(String caseNo, String how, String unless) {
        db.sql(
                        """
                insert into case_sent_back (case_no, how, street, office, at)
                select c.case_no, :how, c.street, coalesce((
                    select o.office from case_opinion o where o.case_no = c.case_no and o.office <> ''
                    order by o.no desc limit 1), c.intake_unit), :at
                from cases c where c.case_no = :no and %s
                on conflict (case_no, how) do nothing
                """
                                .formatted(unless))
                .param("how", how)
                .param("at", Timestamp.from(clock.instant()))
                .param("no", caseNo)
                .update();
    }
}
