package org.banjie.assistance.application.inquiry;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Home visits (入户调查), each by two people; the database itself refuses one signed twice by the same. */
@Repository
class Visits {

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    /** A visit of the street's investigators (民发〔2021〕57号第十六条). */
    void add(String caseNo, LocalDate visitedOn, String recordedBy, String cosignedBy) {
        add("assistance_visit", caseNo, visitedOn, recordedBy, cosignedBy);
    }

    /** A visit of the district's own (民发〔2021〕57号第二十条). */
    void addOfDistrict(String caseNo, LocalDate visitedOn, String recordedBy, String cosignedBy) {
        add("assistance_district_visit", caseNo, visitedOn, recordedBy, cosignedBy);
    }

    /** How often the district has been there. */
    int ofDistrict(String caseNo) {
        return db.sql("select count(*) from assistance_district_visit where case_no = ?")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    private void add(String table, String caseNo, LocalDate visitedOn, String recordedBy, String cosignedBy) {
        db.sql(
                        """
                insert into %1$s (case_no, round, visited_on, recorded_by, cosigned_by)
                select :no, coalesce(max(round), 0) + 1, :on, :recorded, :cosigned from %1$s where case_no = :no
                """
                                .formatted(table))
                .param("no", caseNo)
                .param("on", visitedOn)
                .param("recorded", recordedBy)
                .param("cosigned", cosignedBy)
                .update();
    }
}
