package org.banjie.cases.search;

import java.util.Collection;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that are not closed, for whoever looks through them. */
@Repository
public class OpenCases {

    private final JdbcClient db;
    private final Vault vault;

    OpenCases(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** What these people have applied for themselves, newest first, at most {@code limit}. */
    public List<Case> ofPeople(Collection<String> idNos, int limit) {
        var people =
                idNos.stream().map(idNo -> vault.blindIndex("person", idNo)).toArray(byte[][]::new);
        return db.sql(
                        Cases.COLUMNS
                                + "where id_index = any(?::bytea[]) and closed_at is null order by handed_in_at desc, case_no limit ?")
                .params(people, limit)
                .query(Case.class)
                .list();
    }

    /** The numbers of some at a time, in order. @param after the last of those before, or "" */
    public List<String> after(String after, int most) {
        return db.sql("select case_no from cases where closed_at is null and case_no > ? order by case_no limit ?")
                .params(after, most)
                .query(String.class)
                .list();
    }

    /** As {@link #after}, of one kind. */
    public List<String> ofKind(String kind, String after, int most) {
        return db.sql(
                        """
                select case_no from cases where closed_at is null and kind = ? and case_no > ? order by case_no limit ?
                """)
                .params(kind, after, most)
                .query(String.class)
                .list();
    }

    /** Those of them that are not closed. */
    public List<String> among(List<String> caseNos) {
        return db.sql("select case_no from cases where closed_at is null and case_no = any(?) order by case_no")
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
