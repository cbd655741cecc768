package org.banjie.cases.mandates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for the applicants of cases. One at a time; what was is kept. */
@Repository
@Transactional
public class Mandates {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Mandates(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** From now on that account acts in the case; {@code id} and {@code givenAt} of it are not read. */
    public void give(Mandate mandate) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into case_mandate (id, case_no, agent, name_sealed, number_sealed, phone_sealed, relation, basis,
                                          given_at)
                values (:id, :no, :agent, :name, :number, :phone, :relation, :basis, :at)
                """)
                .param("id", id)
                .param("no", mandate.caseNo())
                .param("agent", mandate.agent())
                .param("name", vault.seal(mandate.name(), context(id, "name")))
                .param("number", vault.seal(mandate.number(), context(id, "number")))
                .param("phone", vault.seal(mandate.phone(), context(id, "phone")))
                .param("relation", mandate.relation())
                .param("basis", mandate.basis().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The one that holds now. The caller decides who may read it, and masks. */
    @Transactional(readOnly = true)
    public Optional<Mandate> of(String caseNo) {
        return db.sql("select * from case_mandate where case_no = ? and ended_at is null")
                .param(caseNo)
                .query(this::mandate)
                .optional();
    }

    /** Whether that account acts in the case now. */
    @Transactional(readOnly = true)
    public boolean acts(String uid, String caseNo) {
        return db.sql("select exists (select from case_mandate where agent = ? and case_no = ? and ended_at is null)")
                .params(uid, caseNo)
                .query(Boolean.class)
                .single();
    }

    /** The cases in which that account acts for others, handed in before that moment, newest first. */
    @Transactional(readOnly = true)
    public List<Case> casesOf(String uid, Instant before, int limit) {
        return db.sql(
                        Cases.COLUMNS
                                + """
                where case_no in (select case_no from case_mandate where agent = ? and ended_at is null)
                  and handed_in_at < ? order by handed_in_at desc limit ?
                """)
                .params(uid, Timestamp.from(before), limit)
                .query(Case.class)
                .list();
    }

    /** @return whether there was one to end */
    public boolean end(String caseNo, String by) {
        return db.sql("update case_mandate set ended_at = ?, ended_by = ? where case_no = ? and ended_at is null")
                        .params(Timestamp.from(clock.instant()), by, caseNo)
                        .update()
                == 1;
    }

    private Mandate mandate(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Mandate(
                id,
                row.getString("case_no"),
                row.getString("agent"),
                vault.open(row.getBytes("name_sealed"), context(id, "name")),
                vault.open(row.getBytes("number_sealed"), context(id, "number")),
                vault.open(row.getBytes("phone_sealed"), context(id, "phone")),
                row.getString("relation"),
                Mandate.Basis.valueOf(row.getString("basis")),
                row.getTimestamp("given_at").toInstant());
    }

    public static String context(UUID id, String column) {
        return "case_mandate/" + id + "/" + column;
    }
}
