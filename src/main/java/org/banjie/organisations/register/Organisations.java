package org.banjie.organisations.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.words.Beginning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of social organisations. */
@Repository
public class Organisations {

    private static final String COLUMNS =
            """
            select uscc, type, name, brand, sector, purpose, scope, activity_area, area, address, fund, competent_unit,
                   party_members, established_on, ended_on, case_no,
                   case when ended_on is not null then 'ENDED'
                        when (select c.valid_until from organisation_certificate c
                              where c.uscc = organisation.uscc order by c.no desc limit 1) < ? then 'EXPIRED'
                        else 'LIVE' end as status
            from organisation
            """;

    private final JdbcClient db;
    private final Clock clock;

    Organisations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
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

    /** Those with these words anywhere in their name, or with that code, in the order of their codes; a single sign begins a name. */
    public List<Organisation> having(String words, String after, int limit) {
        var like = Beginning.of(words);
        if (words.length() < 2) return page("where name like ? and uscc > ?", limit, like, after);
        return page(
                """
                where (organisation_name_pairs(name) @> organisation_name_pairs(?) and name like ? or uscc = upper(?))
                  and uscc > ?
                """,
                limit,
                words,
                "%" + like,
                words,
                after);
    }

    private List<Organisation> page(String where, int limit, Object... values) {
        return db.sql(COLUMNS + where + " order by uscc limit ?")
                .param(LocalDate.now(clock))
                .params(values)
                .param(limit)
                .query(Organisation.class)
                .list();
    }

    /** Names of those of that type in that field that live, in their order: what an application has to be held against. */
    public List<String> inSector(String type, String sector, int limit) {
        return db.sql(
                        """
                select name from organisation where type = ? and sector = ? and ended_on is null
                order by name limit ?
                """)
                .params(type, sector, limit)
                .query(String.class)
                .list();
    }

    public void add(Organisation founded) {
        db.sql(
                        """
                insert into organisation (uscc, type, name, brand, sector, purpose, scope, activity_area, area, address, fund,
                                          competent_unit, party_members, established_on, case_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        founded.uscc(),
                        founded.type(),
                        founded.name(),
                        founded.brand(),
                        founded.sector(),
                        founded.purpose(),
                        founded.scope(),
                        founded.activityArea(),
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
        return db.sql(COLUMNS + where)
                .param(LocalDate.now(clock))
                .params(values)
                .query(Organisation.class)
                .optional();
    }
}
