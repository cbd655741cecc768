package org.banjie.funeral.arrangement.deceased;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the deceased. What is learnt later is added; what is not said again stays. */
@Repository
class DeceasedRows {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    DeceasedRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    void open(String caseNo) {
        db.sql(
                        """
                insert into funeral_deceased (case_no, known_at, waiting)
                select case_no, ?, filed_by <> 'system' from cases where case_no = ?
                """)
                .params(Timestamp.from(clock.instant()), caseNo)
                .update();
    }

    /** The home learns of it now only: its hours run from here. */
    void notified(String caseNo) {
        db.sql("update funeral_deceased set known_at = ?, waiting = true where case_no = ?")
                .params(Timestamp.from(clock.instant()), caseNo)
                .update();
    }

    /** Nobody has to be collected any more. */
    void collected(String caseNo) {
        db.sql("update funeral_deceased set waiting = false where case_no = ? and waiting")
                .param(caseNo)
                .update();
    }

    void learn(String caseNo, Answered answered) {
        db.sql(
                        """
                update funeral_deceased set
                    name = coalesce(:name, name), died_on = coalesce(:died, died_on),
                    registered = coalesce(:registered, registered),
                    infectious = infectious or :infectious, decayed = decayed or :decayed
                where case_no = :no
                """)
                .param("no", caseNo)
                .param("name", orNull(answered.text("deceasedName")))
                .param("died", answered.day("diedOn").orElse(null))
                .param("registered", orNull(answered.text("registered")))
                .param("infectious", answered.ticked("infectious"))
                .param("decayed", answered.ticked("decayed"))
                .update();
        if (answered.has("deceasedId")) identify(caseNo, answered.text("deceasedId"));
        if (answered.has("pickUp")) collectFrom(caseNo, answered.text("pickUp"));
    }

    private void collectFrom(String caseNo, String place) {
        db.sql("update funeral_deceased set pick_up_sealed = ? where case_no = ?")
                .params(vault.seal(place, Deceased.pickUpContext(caseNo)), caseNo)
                .update();
    }

    void identify(String caseNo, String idNo) {
        db.sql("update funeral_deceased set id_index = ?, id_sealed = ? where case_no = ?")
                .params(vault.blindIndex("person", idNo), vault.seal(idNo, Deceased.context(caseNo)), caseNo)
                .update();
    }

    void told(String caseNo, String grantKind) {
        db.sql("update funeral_deceased set told = true, grant_kind = ? where case_no = ?")
                .params(grantKind, caseNo)
                .update();
    }

    Optional<Deceased> find(String caseNo) {
        return db.sql(
                        """
                select case_no, known_at, name, died_on, registered, infectious, decayed, grant_kind, told
                from funeral_deceased where case_no = ?
                """)
                .param(caseNo)
                .query(Deceased.class)
                .optional();
    }

    Optional<String> idNo(String caseNo) {
        return db.sql("select id_sealed from funeral_deceased where case_no = ? and id_sealed is not null")
                .param(caseNo)
                .query((row, n) -> vault.open(row.getBytes(1), Deceased.context(caseNo)))
                .optional();
    }

    /** Whether there is a funeral of this person already, under way or over; one that was called off does not count. */
    boolean any(String idNo) {
        return db.sql(
                        """
                select exists (
                    select from funeral_deceased d join cases c on c.case_no = d.case_no
                    where d.id_index = ? and c.status not in ('DECLINED', 'WITHDRAWN'))
                """)
                .param(vault.blindIndex("person", idNo))
                .query(Boolean.class)
                .single();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Optional<String> pickUp(String caseNo) {
        return db.sql("select pick_up_sealed from funeral_deceased where case_no = ? and pick_up_sealed is not null")
                .param(caseNo)
                .query((row, n) -> vault.open(row.getBytes(1), Deceased.pickUpContext(caseNo)))
                .optional();
    }
}
