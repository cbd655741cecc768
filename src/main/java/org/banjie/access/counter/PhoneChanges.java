package org.banjie.access.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of phones that were asked for at a counter. */
@Repository
class PhoneChanges {

    private final JdbcClient db;
    private final Vault vault;
    private final ApplicantAccounts accounts;
    private final Clock clock;

    PhoneChanges(JdbcClient db, Vault vault, ApplicantAccounts accounts, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Bean
    static SealedColumn changedPhones() {
        return SealedColumn.of("phone_change", "phone_sealed", (row, n) -> context(row.getObject("id", UUID.class)));
    }

    /** @throws DuplicateKeyException when another change of that account waits already */
    void add(PhoneChange change) {
        db.sql(
                        """
                        insert into phone_change (id, account, office, phone_sealed, paper, reason, asked_by, asked_at)
                        values (:id, :account, :office, :phone, :paper, :reason, :by, :at)
                        """)
                .param("id", change.id())
                .param("account", change.account().id())
                .param("office", change.office())
                .param("phone", vault.seal(change.phone(), context(change.id())))
                .param("paper", change.paper().name())
                .param("reason", change.reason().name())
                .param("by", change.askedBy())
                .param("at", OffsetDateTime.ofInstant(change.askedAt(), clock.getZone()))
                .update();
    }

    /** Those of these offices that wait, oldest first. */
    List<PhoneChange> waiting(Collection<String> offices) {
        if (offices.isEmpty()) return List.of();
        return db.sql(
                        """
                        select * from phone_change where decided_at is null and office in (:offices)
                        order by asked_at limit 100
                        """)
                .param("offices", offices)
                .query(this::change)
                .list();
    }

    Optional<PhoneChange> waiting(UUID id) {
        return db.sql("select * from phone_change where id = :id and decided_at is null")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /** Whether this was the decision; of two at the same moment one is. */
    boolean decide(UUID id, boolean confirmed, String by) {
        return db.sql(
                                """
                        update phone_change set confirmed = :confirmed, decided_by = :by, decided_at = :at
                        where id = :id and decided_at is null
                        """)
                        .param("confirmed", confirmed)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }

    private PhoneChange change(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PhoneChange(
                id,
                accounts.find("applicant:" + row.getObject("account", UUID.class))
                        .orElseThrow(),
                row.getString("office"),
                vault.open(row.getBytes("phone_sealed"), context(id)),
                SeenPaper.valueOf(row.getString("paper")),
                ChangeReason.valueOf(row.getString("reason")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant());
    }

    private static String context(UUID id) {
        return "phone_change/" + id + "/phone";
    }
}
