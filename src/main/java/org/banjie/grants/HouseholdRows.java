package org.banjie.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.grants.NewGrant.Person;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of households and who belongs to them; a person belongs to one household at a time. */
@Repository
public class HouseholdRows {

    private final JdbcClient db;
    private final Vault vault;
    private final Units units;
    private final Clock clock;

    HouseholdRows(JdbcClient db, Vault vault, Units units, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.units = units;
        this.clock = clock;
    }

    /** The household of that head, with what the new grant says of its place; made when there is none. */
    long of(NewGrant grant) {
        return headedBy(grant.head()).map(id -> moved(id, grant)).orElseGet(() -> create(grant));
    }

    /** The household that person belongs to now. */
    Optional<Long> whereIs(Person person) {
        return db.sql("select household from household_member where person_index = ? and left_on is null")
                .param(index(person.idNo()))
                .query(Long.class)
                .optional();
    }

    /** Takes a person into a household, out of the one they were in; their name is as last declared. */
    void join(long household, Person person) {
        if (rename(household, person) == 1) return;
        leave(person.idNo(), "OTHER_HOUSEHOLD", LocalDate.now(clock));
        try {
            add(household, person);
        } catch (DuplicateKeyException atOnce) {
            throw new Refusal(
                    RefusalKind.CONFLICT, "in-other-household", "households.in-other-household", person.name());
        }
    }

    /** Two at once may both have found the person in no household; the index then lets one of them through. */
    private void add(long household, Person person) {
        long id = db.sql("select nextval(pg_get_serial_sequence('household_member', 'id'))")
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into household_member (id, household, person_index, name, id_sealed, relation, joined_on)
                values (:id, :household, :person, :name, :sealed, :relation, :on)
                """)
                .param("id", id)
                .param("household", household)
                .param("person", index(person.idNo()))
                .param("name", person.name())
                .param("sealed", vault.seal(person.idNo(), HouseholdSeals.member(id)))
                .param("relation", person.relation())
                .param("on", LocalDate.now(clock))
                .update();
    }

    /** The name somebody was last declared under; empty where they are in no household. */
    public String nameOf(String idNo) {
        return db.sql("select name from household_member where person_index = ? order by id desc limit 1")
                .param(index(idNo))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @param why a code: DEATH, MOVED_AWAY, OTHER_HOUSEHOLD, NOT_DECLARED */
    public void leave(String idNo, String why, LocalDate on) {
        db.sql("update household_member set left_on = ?, left_why = ? where person_index = ? and left_on is null")
                .params(on, why, index(idNo))
                .update();
    }

    /** Those who are no longer declared leave the household. */
    void keepOnly(long household, List<Person> declared) {
        db.sql(
                        """
                update household_member set left_on = :on, left_why = 'NOT_DECLARED'
                where household = :household and left_on is null and person_index not in (:declared)
                """)
                .param("on", LocalDate.now(clock))
                .param("household", household)
                .param(
                        "declared",
                        declared.stream().map(person -> index(person.idNo())).toList())
                .update();
    }

    void move(long household, String village, String residence) {
        db.sql("update household set area = ?, street = ?, residence = ? where id = ?")
                .params(village, units.streetOf(village).code(), residence, household)
                .update();
    }

    public byte[] index(String idNo) {
        return vault.blindIndex("person", idNo);
    }

    private Optional<Long> headedBy(Person head) {
        return db.sql(
                        """
                select m.household from household_member m join household h on h.id = m.household
                where m.person_index = ? and m.relation = 'HEAD' and m.left_on is null and h.closed_on is null
                """)
                .param(index(head.idNo()))
                .query(Long.class)
                .optional();
    }

    private long moved(long household, NewGrant grant) {
        move(household, grant.village(), grant.home().residence());
        return household;
    }

    private long create(NewGrant grant) {
        return db.sql("insert into household (area, street, residence, opened_on) values (?, ?, ?, ?) returning id")
                .params(
                        grant.village(),
                        units.streetOf(grant.village()).code(),
                        grant.home().residence(),
                        LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    private int rename(long household, Person person) {
        return db.sql(
                        """
                update household_member set name = ?, relation = ?
                where household = ? and person_index = ? and left_on is null
                """)
                .params(person.name(), person.relation(), household, index(person.idNo()))
                .update();
    }
}
