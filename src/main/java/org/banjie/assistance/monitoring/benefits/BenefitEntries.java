package org.banjie.assistance.monitoring.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.banjie.assistance.monitoring.BulkCopy;
import org.banjie.grants.LiveGrants.Payee;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each household gets from a batch. */
@Repository
class BenefitEntries {

    private final JdbcClient db;
    private final BulkCopy copies;
    private final Vault vault;

    BenefitEntries(JdbcClient db, BulkCopy copies, Vault vault) {
        this.db = db;
        this.copies = copies;
        this.vault = vault;
    }

    /**
     * One household's share.
     *
     * @param amount yuan
     * @param excluded why it gets nothing; null when it gets it
     */
    record Entry(long grantId, String caseNo, String street, int persons, BigDecimal amount, String excluded) {}

    void add(long batch, List<Payee> payees, BigDecimal perPerson) {
        var text = new StringBuilder(payees.size() * 80);
        for (var one : payees) {
            text.append(batch).append('\t').append(one.id()).append('\t').append(one.caseNo());
            text.append('\t').append(one.street()).append('\t').append(one.persons());
            text.append('\t').append(perPerson.multiply(BigDecimal.valueOf(one.persons())));
            text.append('\n');
        }
        copies.write("copy benefit_entry (batch, grant_id, case_no, street, persons, amount) from stdin", text);
    }

    List<Entry> page(long batch, long after, int limit) {
        return db.sql(
                        """
                select grant_id, case_no, street, persons, amount, excluded from benefit_entry
                where batch = ? and grant_id > ? order by grant_id limit ?
                """)
                .params(batch, after, limit)
                .query((row, n) -> new Entry(
                        row.getLong("grant_id"),
                        row.getString("case_no"),
                        row.getString("street"),
                        row.getInt("persons"),
                        row.getBigDecimal("amount"),
                        opened(batch, row.getLong("grant_id"), row.getBytes("excluded"))))
                .list();
    }

    /** Whether the batch pays on one of those cases. */
    boolean isAnyOf(long batch, Set<String> cases) {
        return !cases.isEmpty()
                && db.sql(
                                """
                        select exists (select from benefit_entry
                                       where batch = :batch and excluded is null and case_no in (:cases))
                        """)
                        .param("batch", batch)
                        .param("cases", cases)
                        .query(Boolean.class)
                        .single();
    }

    /** @param total yuan to be paid; {@code excluded} households that get nothing */
    record Sums(int households, int persons, BigDecimal total, int excluded) {}

    Sums sums(long batch) {
        return db.sql(
                        """
                select count(*) filter (where excluded is null) as households,
                       coalesce(sum(persons) filter (where excluded is null), 0) as persons,
                       coalesce(sum(amount) filter (where excluded is null), 0) as total,
                       count(excluded) as excluded
                from benefit_entry where batch = ?
                """)
                .param(batch)
                .query(Sums.class)
                .single();
    }

    /** @param reason null to take it in again. @return whether there is such an entry */
    boolean exclude(long batch, long grant, String reason, String by) {
        return db.sql("update benefit_entry set excluded = ?, excluded_by = ? where batch = ? and grant_id = ?")
                        .params(reason == null ? null : vault.seal(reason, context(batch, grant)), by, batch, grant)
                        .update()
                > 0;
    }

    private String opened(long batch, long grant, byte[] sealed) {
        return sealed == null ? null : vault.open(sealed, context(batch, grant));
    }

    static String context(long batch, long grant) {
        return "benefit_entry:" + batch + ":" + grant;
    }
}
