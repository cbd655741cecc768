package org.banjie.organisations.register;

import java.util.List;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who founded an organisation (发起人、举办者); persons' numbers are sealed, names are published. */
@Repository
public class FoundedBy {

    private final JdbcClient db;
    private final Vault vault;

    FoundedBy(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    static String context(long id) {
        return "organisation_founder.id:" + id;
    }

    public void add(String uscc, OrganisationApplication.Founder founder) {
        long id = db.sql("select nextval(pg_get_serial_sequence('organisation_founder', 'id'))")
                .query(Long.class)
                .single();
        var person = !founder.unit();
        db.sql(
                        """
                insert into organisation_founder (id, uscc, unit, name, unit_code, person_index, id_sealed)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        uscc,
                        founder.unit(),
                        founder.name(),
                        person ? null : founder.number(),
                        person ? vault.blindIndex("person", founder.number()) : null,
                        person ? vault.seal(founder.number(), context(id)) : null)
                .update();
    }

    /** Names, in the order of the application. */
    public List<String> of(String uscc) {
        return db.sql("select name from organisation_founder where uscc = ? order by id limit 200")
                .param(uscc)
                .query(String.class)
                .list();
    }
}
