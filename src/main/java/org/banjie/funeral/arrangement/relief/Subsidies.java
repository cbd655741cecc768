package org.banjie.funeral.arrangement.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subsidies of the cases. */
@Repository
public class Subsidies {

    private final JdbcClient db;
    private final Clock clock;

    Subsidies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a case is given for the way its ashes go; another way, another subsidy. @param subsidy null for none */
    public void put(String caseNo, Subsidy subsidy) {
        db.sql("delete from funeral_subsidy where case_no = ? and paid_on is null")
                .param(caseNo)
                .update();
        if (subsidy == null) return;
        db.sql(
                        """
                insert into funeral_subsidy (case_no, way, family, transport, seats, basis) values (?, ?, ?, ?, ?, ?)
                """)
                .params(caseNo, subsidy.way(), subsidy.family(), subsidy.transport(), subsidy.seats(), subsidy.basis())
                .update();
    }

    public Optional<Subsidy> of(String caseNo) {
        return db.sql("select way, family, transport, seats, basis from funeral_subsidy where case_no = ?")
                .param(caseNo)
                .query(Subsidy.class)
                .optional();
    }

    /** From today on it stands: the home has handed it over with the bill, or it is on the register of grants. */
    public void paid(String caseNo) {
        db.sql("update funeral_subsidy set paid_on = ? where case_no = ? and family > 0")
                .params(LocalDate.now(clock), caseNo)
                .update();
    }
}
