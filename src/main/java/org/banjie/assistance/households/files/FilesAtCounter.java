package org.banjie.assistance.households.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.grants.HouseholdSeals;
import org.banjie.kinds.own.OnFile.Somebody;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who belong to a household on file, one by one. */
@Repository
class FilesAtCounter {

    private static final String PEOPLE =
            """
            select m.id, m.name, m.id_sealed from household_member m join household h on h.id = m.household
            where m.left_on is null and m.relation <> 'ORGANISATION' and h.street like any(:streets) and %s
              and not exists (
                  select from assistance_grant b left join grant_review r on r.grant_id = b.id
                  where b.household = h.id and (b.case_no = any(:barred) or r.case_no = any(:barred)))
            order by m.id desc limit :limit
            """;

    private final JdbcClient db;
    private final Vault vault;

    FilesAtCounter(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    List<Somebody> named(Collection<String> units, Collection<String> barred, String name, int limit) {
        return people("m.name like :name", units, barred, limit)
                .param("name", prefix(name))
                .query((row, n) -> somebody(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    List<Somebody> ofPerson(Collection<String> units, Collection<String> barred, byte[] person) {
        return people("m.person_index = :person", units, barred, 1)
                .param("person", person)
                .query((row, n) -> somebody(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    Optional<Somebody> get(Collection<String> units, Collection<String> barred, long member) {
        return people("m.id = :member", units, barred, 1)
                .param("member", member)
                .query((row, n) -> somebody(row.getLong(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** The household somebody belongs to now. */
    Optional<Long> householdOf(byte[] person) {
        return db.sql("select household from household_member where person_index = ? and left_on is null")
                .param(person)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec people(
            String which, Collection<String> units, Collection<String> barred, int limit) {
        return db.sql(PEOPLE.formatted(which))
                .param("streets", units.stream().map(FilesAtCounter::prefix).toArray(String[]::new))
                .param("barred", barred.toArray(String[]::new))
                .param("limit", limit);
    }

    private Somebody somebody(long id, String name, byte[] number) {
        return new Somebody(String.valueOf(id), name, vault.open(number, HouseholdSeals.member(id)));
    }

    private static String prefix(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
