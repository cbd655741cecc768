package org.banjie.organisations.inspection.reports;

import java.time.LocalDate;
import java.util.List;
import org.banjie.organisations.register.PublicStamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 年检结论: what is stamped on the duplicate of a certificate, on the organisation's public page. */
@Repository
class CertificateStamps implements PublicStamps {

    private static final int MOST = 20;

    private final JdbcClient db;

    CertificateStamps(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Stamp> of(String uscc) {
        return db.sql(
                        """
                select year, conclusion, concluded_on from inspection_report
                where uscc = ? and conclusion is not null order by year desc limit ?
                """)
                .params(uscc, MOST)
                .query((row, n) -> new Stamp(
                        "inspection.stamp",
                        row.getInt(1),
                        "inspection.conclusion." + row.getString(2),
                        row.getObject(3, LocalDate.class)))
                .list();
    }
}
