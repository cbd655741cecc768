package org.banjie.access.deputies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who does whose steps. What is over is kept: it says why somebody signed in another's place. */
@Repository
@Transactional
public class Deputies {

    private static final String OPEN = "select * from deputy where ended_at is null and to_on >= :today and ";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Deputies(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param reason sealed: it often names an illness
     * @return false when that deputy does steps of the same person within that time already; of two who say so at once
     *     one comes second
     */
    public boolean add(Deputising wanted, String reason) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('deputy:' || ?, 0))")
                .param(wanted.absent())
                .query((row, n) -> n)
                .list();
        return db.sql(
                                """
                        insert into deputy (id, absent, deputy, from_on, to_on, kinds, roles, reason_sealed, set_by, set_at)
                        select :id, :absent, :deputy, :from, :to, :kinds, :roles, :reason, :by, :at
                        where not exists (
                            select from deputy where absent = :absent and deputy = :deputy and ended_at is null
                            and from_on <= :to and to_on >= :from)
                        """)
                        .param("id", wanted.id())
                        .param("absent", wanted.absent())
                        .param("deputy", wanted.deputy())
                        .param("from", wanted.from())
                        .param("to", wanted.to())
                        .param("kinds", wanted.kinds().toArray(String[]::new))
                        .param("roles", wanted.roles().toArray(String[]::new))
                        .param("reason", vault.seal(reason, context(wanted.id())))
                        .param("by", wanted.setBy())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** One that is not over, held until the transaction ends. */
    public Optional<Deputising> hold(UUID id) {
        return db.sql(OPEN + "id = :id for update")
                .param("today", today())
                .param("id", id)
                .query(Deputies::deputising)
                .optional();
    }

    public void end(UUID id, String by) {
        db.sql("update deputy set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** Those of somebody, absent or deputy, that run or are to come; the first to begin first. */
    public List<Deputising> of(String uid) {
        return db.sql(OPEN + "(absent = :uid or deputy = :uid) order by from_on, id limit 100")
                .param("today", today())
                .param("uid", uid)
                .query(Deputies::deputising)
                .list();
    }

    /** Those of everybody that run or are to come, the first to end first. */
    public List<Deputising> all(int most) {
        return db.sql(OPEN + "true order by to_on, id limit :most")
                .param("today", today())
                .param("most", most)
                .query(Deputies::deputising)
                .list();
    }

    /** Whose steps somebody does today. */
    List<Deputising> today(String deputy) {
        return db.sql(OPEN + "deputy = :deputy and from_on <= :today order by from_on, id")
                .param("today", today())
                .param("deputy", deputy)
                .query(Deputies::deputising)
                .list();
    }

    /** Who is represented by others today. */
    public List<Deputising> todayFor(String absent) {
        return db.sql(OPEN + "absent = :absent and from_on <= :today order by from_on, id")
                .param("today", today())
                .param("absent", absent)
                .query(Deputies::deputising)
                .list();
    }

    /** Those that have begun, and whose absent ones still have what they had in hand. */
    public List<Deputising> begun(int most) {
        return db.sql(OPEN + "from_on <= :today and freed_at is null order by from_on limit :most")
                .param("today", today())
                .param("most", most)
                .query(Deputies::deputising)
                .list();
    }

    public void freed(UUID id) {
        db.sql("update deputy set freed_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** Why. */
    public String reason(UUID id) {
        var sealed = db.sql("select reason_sealed from deputy where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        return vault.open(sealed, context(id));
    }

    static String context(UUID id) {
        return "deputy:" + id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Deputising deputising(ResultSet row, int number) throws SQLException {
        return new Deputising(
                row.getObject("id", UUID.class),
                row.getString("absent"),
                row.getString("deputy"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                words(row, "kinds"),
                words(row, "roles"),
                row.getString("set_by"));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
