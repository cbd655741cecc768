package org.banjie.assistance.application.publicity;

import java.time.LocalDate;
import java.util.Optional;
import org.banjie.cases.athand.AtHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public notices of each case; an objection that is looked into makes another. */
@Repository
public class Publicities {

    private static final String NEWEST = "assistance/publicity";

    private final JdbcClient db;
    private final AtHand atHand;

    Publicities(JdbcClient db, AtHand atHand) {
        this.db = db;
        this.atHand = atHand;
    }

    /** @param village where it hangs */
    void add(String caseNo, String village, Publicity publicity) {
        db.sql(
                        """
                insert into assistance_publicity (case_no, round, village, starts_on, ends_on)
                select :no, coalesce(max(round), 0) + 1, :village, :starts, :ends from assistance_publicity where case_no = :no
                """)
                .param("no", caseNo)
                .param("village", village)
                .param("starts", publicity.startsOn())
                .param("ends", publicity.endsOn())
                .update();
        atHand.forget(caseNo, NEWEST);
    }

    /** Whether the last one hung in that village. */
    boolean hungIn(String caseNo, String village) {
        return db.sql(
                        """
                select coalesce(village, :village) = :village from assistance_publicity
                where case_no = :no order by round desc limit 1
                """)
                .param("no", caseNo)
                .param("village", village)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The last one is taken down before its time; one whose days are over comes down by itself. */
    void takeDown(String caseNo, LocalDate on) {
        db.sql(
                        """
                update assistance_publicity set taken_down_on = :on
                where case_no = :no and taken_down_on is null and ends_on >= :on
                  and round = (select max(round) from assistance_publicity where case_no = :no)
                """)
                .param("no", caseNo)
                .param("on", on)
                .update();
        atHand.forget(caseNo, NEWEST);
    }

    public Optional<Publicity> latest(String caseNo) {
        return atHand.read(caseNo, NEWEST, () -> read(caseNo));
    }

    private Optional<Publicity> read(String caseNo) {
        return db.sql(
                        """
                select starts_on, ends_on, taken_down_on from assistance_publicity where case_no = ? order by round desc limit 1
                """)
                .param(caseNo)
                .query(Publicity.class)
                .optional();
    }
}
