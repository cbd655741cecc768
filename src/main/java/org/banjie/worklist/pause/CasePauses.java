package org.banjie.worklist.pause;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why limits stood still and ran again, in the words of whoever let them. */
@Repository
class CasePauses {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    CasePauses(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    @Bean
    static SealedColumn pauseReasonsSaid() {
        return SealedColumn.of("case_pause", "reason_sealed", (row, n) -> reasonOf(row.getString("id")));
    }

    @Bean
    static SealedColumn resumeReasonsSaid() {
        return SealedColumn.of("case_pause", "why_sealed", (row, n) -> whyOf(row.getString("id")));
    }

    /** What was said of the pause in which the limit stands still. @param code of the reason */
    record Said(UUID id, String code, LocalDate untilOn, String reason, String pausedBy) {}

    void begin(String caseNo, String code, LocalDate until, String reason, String by) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                        insert into case_pause (id, case_no, code, until_on, reason_sealed, paused_by, paused_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        caseNo,
                        code,
                        until,
                        vault.seal(reason, reasonOf(id.toString())),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Said> open(String caseNo) {
        return db.sql("select * from case_pause where case_no = ? and resumed_at is null")
                .param(caseNo)
                .query((row, n) -> new Said(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getObject("until_on", LocalDate.class),
                        vault.open(row.getBytes("reason_sealed"), reasonOf(row.getString("id"))),
                        row.getString("paused_by")))
                .optional();
    }

    /** @param why null where the day that was told is over */
    void end(UUID id, String why, String by) {
        db.sql("update case_pause set why_sealed = ?, resumed_by = ?, resumed_at = ? where id = ?")
                .params(
                        why == null ? null : vault.seal(why, whyOf(id.toString())),
                        by,
                        Timestamp.from(clock.instant()),
                        id)
                .update();
    }

    static String reasonOf(String id) {
        return "case_pause:" + id + ":reason";
    }

    static String whyOf(String id) {
        return "case_pause:" + id + ":why";
    }
}
