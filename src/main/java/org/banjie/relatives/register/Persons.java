package org.banjie.relatives.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.banjie.words.Beginning;
import org.banjie.words.NameOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff and committee members of the district (名册). */
@Repository
public class Persons {

    private static final String COLUMNS = "select p.id, p.uid, p.name from relatives_person p ";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Persons(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** Enters somebody. @throws Refusal CONFLICT when the number or the account is there already */
    public UUID add(String uid, String name, String idNo) {
        var id = UUID.randomUUID();
        var added = db.sql(
                        """
                insert into relatives_person (id, uid, name, name_order, id_index, id_sealed, entered_at)
                values (:id, :uid, :name, :order, :index, :sealed, :at) on conflict do nothing
                """)
                .param("id", id)
                .param("uid", uid)
                .param("name", name)
                .param("order", NameOrder.key(name))
                .param("index", vault.blindIndex("person", idNo))
                .param("sealed", vault.seal(idNo, context(id)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (added == 0) throw new Refusal(RefusalKind.CONFLICT, "already-there", "relatives.already-there");
        return id;
    }

    public boolean isEmpty() {
        return db.sql("select not exists (select from relatives_person)")
                .query(Boolean.class)
                .single();
    }

    /** @throws Refusal NOT_FOUND */
    public Person get(UUID id) {
        return db.sql(COLUMNS + "where p.id = ?")
                .param(id)
                .query(Person.class)
                .optional()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-person", "relatives.no-such-person"));
    }

    public Optional<Person> ofAccount(String uid) {
        return db.sql(COLUMNS + "where p.uid = ?")
                .param(uid)
                .query(Person.class)
                .optional();
    }

    /** The identity number. The caller decides who may read it, and masks. */
    public String idNo(UUID id) {
        return db.sql("select id_sealed from relatives_person where id = ?")
                .param(id)
                .query((row, n) -> vault.open(row.getBytes(1), context(id)))
                .single();
    }

    /** A page by name as it sounds, after that name and id. @param year in which the undeclared have not declared */
    public List<Person> page(SoughtRelative sought, int year, Place after, int most) {
        return db.sql(
                        COLUMNS
                                + """
                where p.name like :name and (p.name_order, p.id) > (:afterName, :afterId)
                  and (:office = '' or exists (
                      select from relatives_term t where t.person = p.id and t.office like :office || '%'))
                  and (not :undeclared or not exists (
                      select from relatives_declaration d where d.person = p.id and d.year = :year))
                order by p.name_order, p.id limit :most
                """)
                .param("name", Beginning.of(sought.beginning()))
                .param("office", sought.office())
                .param("undeclared", sought.undeclared())
                .param("year", year)
                .param("afterName", after.name().isEmpty() ? new byte[0] : NameOrder.key(after.name()))
                .param("afterId", after.id())
                .param("most", most)
                .query(Person.class)
                .list();
    }

    /** Who of that name holds a post in one of these offices today. */
    public List<Person> named(String name, Collection<String> offices, LocalDate on) {
        return db.sql(
                        COLUMNS
                                + """
                where p.name = :name and exists (
                    select from relatives_term t where t.person = p.id and t.office in (:offices)
                      and t.starts_on <= :on and coalesce(t.ends_on, 'infinity') >= :on)
                limit 2
                """)
                .param("name", name)
                .param("offices", offices)
                .param("on", on)
                .query(Person.class)
                .list();
    }

    /** Where a page begins. */
    public record Place(String name, UUID id) {

        public static final Place START = new Place("", new UUID(0, 0));
    }

    public static String context(UUID id) {
        return "relatives_person:" + id;
    }
}
