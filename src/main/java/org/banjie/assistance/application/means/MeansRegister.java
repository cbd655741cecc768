package org.banjie.assistance.application.means;

import java.util.Optional;
import org.banjie.cases.athand.AtHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of households' means, round by round: what they declare, then what the check found. */
@Repository
public class MeansRegister {

    private static final String NEWEST = "assistance/means";

    private final JdbcClient db;
    private final AtHand atHand;

    MeansRegister(JdbcClient db, AtHand atHand) {
        this.db = db;
        this.atHand = atHand;
    }

    public void add(String caseNo, Means means) {
        db.sql(
                        """
                insert into assistance_means (case_no, round, source, members, monthly_income, assets, vehicles,
                                              business_houses, homes, home_area, medical, education)
                select :no, coalesce(max(round), 0) + 1, :source, :members, :income, :assets, :vehicles, :business,
                       :homes, :area, :medical, :education
                from assistance_means where case_no = :no
                """)
                .param("no", caseNo)
                .param("source", means.source().name())
                .param("members", means.members())
                .param("income", means.monthlyIncome())
                .param("assets", means.assets())
                .param("vehicles", means.vehicles())
                .param("business", means.businessHouses())
                .param("homes", means.homes())
                .param("area", means.homeArea())
                .param("medical", means.medical())
                .param("education", means.education())
                .update();
        atHand.forget(caseNo, NEWEST);
    }

    /** The newest, which is the one that counts. */
    public Optional<Means> latest(String caseNo) {
        return atHand.read(caseNo, NEWEST, () -> read(caseNo));
    }

    private Optional<Means> read(String caseNo) {
        return db.sql(
                        """
                select source, members, monthly_income, assets, vehicles, business_houses, homes, home_area, medical,
                       education
                from assistance_means
                where case_no = ? order by round desc limit 1
                """)
                .param(caseNo)
                .query(Means.class)
                .optional();
    }
}
