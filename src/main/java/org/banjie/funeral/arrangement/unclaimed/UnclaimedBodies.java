package org.banjie.funeral.arrangement.unclaimed;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.arrangement.rules.Answered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of bodies nobody arranges a funeral for. */
@Repository
@Transactional
public class UnclaimedBodies {

    /** What stands on the page of public notices at most: a home has a handful in a year. */
    private static final int SHOWN = 100;

    private static final String COLUMNS =
            """
            case_no, nature, police_office, notice_no, notice_on, description, published_on, ends_on, claimed_on,
            consent_no, consent_on, decided_by
            """;

    private final JdbcClient db;
    private final Clock clock;

    UnclaimedBodies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Unclaimed> find(String caseNo) {
        return db.sql("select " + COLUMNS + " from funeral_unclaimed where case_no = ?")
                .param(caseNo)
                .query(Unclaimed.class)
                .optional();
    }

    /** Whether there is nobody who arranges it. */
    public boolean isNobodys(String caseNo) {
        return find(caseNo).filter(Unclaimed::isNobodys).isPresent();
    }

    /** The notices that run, the newest first. */
    @Transactional(readOnly = true)
    public List<Unclaimed> published(LocalDate on) {
        return db.sql(
                        "select " + COLUMNS
                                + """
                         from funeral_unclaimed where ends_on >= ? and claimed_on is null and decided_by is null
                        order by published_on desc, case_no limit ?
                        """)
                .params(on, SHOWN)
                .query(Unclaimed.class)
                .list();
    }

    void open(String caseNo, Answered said) {
        db.sql(
                        """
                insert into funeral_unclaimed (case_no, nature, police_office, notice_no, notice_on)
                values (:no, :nature, :office, :notice, :on) on conflict (case_no) do nothing
                """)
                .param("no", caseNo)
                .param("nature", said.text("nobody"))
                .param("office", said.text("policeOffice"))
                .param("notice", said.text("policeNoticeNo"))
                .param("on", said.day("policeNoticeOn").orElseThrow())
                .update();
    }

    void publish(String caseNo, String description, LocalDate on, LocalDate until) {
        db.sql("update funeral_unclaimed set description = ?, published_on = ?, ends_on = ? where case_no = ?")
                .params(description, on, until, caseNo)
                .update();
    }

    /** Somebody came; nothing happens where somebody arranges it anyway. */
    public void claim(String caseNo) {
        db.sql("update funeral_unclaimed set claimed_on = ? where case_no = ? and claimed_on is null")
                .params(LocalDate.now(clock), caseNo)
                .update();
    }

    void decide(String caseNo, Answered said, String by) {
        db.sql(
                        """
                update funeral_unclaimed
                set consent_no = :consent, consent_on = :on, decided_by = :by, decided_at = :at
                where case_no = :no
                """)
                .param("no", caseNo)
                .param("consent", said.text("consentNo"))
                .param("on", said.day("consentOn").orElseThrow())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
