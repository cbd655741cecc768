package org.banjie.organisations.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of social organisations. */
@Repository
public class Organisations {

    private static final String COLUMNS =
            """
            select uscc, type, name, brand, sector, purpose, scope, area, address, fund, competent_unit,
                   party_members, established_on, ended_on, case_no
            from organisation
            """;

    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    public Optional<Organisation> find(String uscc) {
        return one("where uscc = ?", uscc);
    }

    public Optional<Organisation> foundedBy(String caseNo) {
        return one("where case_no = ?", caseNo);
    }

    /** The living organisation of that name. */
    public Optional<Organisation> named(String name) {
        return one("where name = ? and ended_on is null", name);
    }

    /** The living organisation of that type with that 字号. */
    public Optional<Organisation> branded(String type, String brand) {
        return one("where type = ? and brand = ? and ended_on is null", type, brand);
    }

    /** Those whose name begins so, in the order of their codes. */
    public List<Organisation> beginning(String name, String after, int limit) {
        return db.sql(COLUMNS + "where name like ? and uscc > ? order by uscc limit ?")
                .params(name.replaceAll("[\\\\%_]", "\\\\$0") + "%", after, limit)
                .query(Organisation.class)
                .list();
    }

    public void add(Organisation founded) {
        db.sql(
                        """
                insert into organisation (uscc, type, name, brand, sector, purpose, scope, area, address, fund,
                                          competent_unit, party_members, established_on, case_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        founded.uscc(),
                        founded.type(),
                        founded.name(),
                        founded.brand(),
                        founded.sector(),
                        founded.purpose(),
                        founded.scope(),
                        founded.area(),
                        founded.address(),
                        founded.fund(),
                        founded.competentUnit(),
                        founded.partyMembers(),
                        founded.establishedOn(),
                        founded.caseNo())
                .update();
    }

    public void end(String uscc, LocalDate on) {
        db.sql("update organisation set ended_on = ? where uscc = ? and ended_on is null")
                .params(on, uscc)
                .update();
    }

    /** The next number that no code has borne. */
    public long nextNumber() {
        return db.sql("select nextval('organisation_code')").query(Long.class).single();
    }

    private Optional<Organisation> one(String where, Object... values) {
        return db.sql(COLUMNS + where).params(values).query(Organisation.class).optional();
    }
}
