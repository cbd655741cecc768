package org.banjie.relatives.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The relatives that members of staff have declared, sealed. */
@Repository
public class StaffRelations {

    private final JdbcClient db;
    private final Vault vault;

    StaffRelations(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** Declares somebody; said twice changes nothing. */
    public void add(UUID person, NewRelation relative, LocalDate on) {
        var id = UUID.randomUUID();
        db.sql(
                        """
                insert into relatives_relation (id, person, relation, name_sealed, relative_index, id_sealed, declared_on)
                values (:id, :person, :relation, :name, :index, :sealed, :on) on conflict do nothing
                """)
                .param("id", id)
                .param("person", person)
                .param("relation", relative.relation().name())
                .param("name", vault.seal(relative.name(), context(id, "name")))
                .param("index", vault.blindIndex("person", relative.idNo()))
                .param("sealed", vault.seal(relative.idNo(), context(id, "id")))
                .param("on", on)
                .update();
    }

    /** It is no longer so; what was filed because of it stays. */
    public boolean end(UUID person, UUID relation, LocalDate on) {
        return db.sql("update relatives_relation set ended_on = ? where id = ? and person = ? and ended_on is null")
                        .params(on, relation, person)
                        .update()
                == 1;
    }

    /** Blind indexes of somebody and of the relatives who hold now: the people whose cases a change concerns. */
    public List<byte[]> around(UUID person) {
        return db.sql(
                        """
                select relative_index from relatives_relation where person = :person and ended_on is null
                union
                select id_index from relatives_person where id = :person and id_index is not null
                """)
                .param("person", person)
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** All that somebody declared, those that hold first. */
    public List<Relation> of(UUID person) {
        return db.sql(
                        """
                select id, relation, name_sealed, id_sealed, declared_on, ended_on from relatives_relation
                where person = ? order by ended_on nulls first, declared_on, id
                """)
                .param(person)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Relation(
                            id,
                            Kinship.valueOf(row.getString("relation")),
                            vault.open(row.getBytes("name_sealed"), context(id, "name")),
                            vault.open(row.getBytes("id_sealed"), context(id, "id")),
                            row.getObject("declared_on", LocalDate.class),
                            row.getObject("ended_on", LocalDate.class));
                })
                .list();
    }

    public static String context(UUID id, String what) {
        return "relatives_relation:" + id + ":" + what;
    }
}
