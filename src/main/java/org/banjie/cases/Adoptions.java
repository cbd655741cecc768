package org.banjie.cases;

import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.cases.athand.AtHand;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives accounts the cases that are about them and were opened without them. */
@Repository
@Transactional
public class Adoptions {

    private final JdbcClient db;
    private final Vault vault;
    private final AtHand atHand;

    Adoptions(JdbcClient db, Vault vault, AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.atHand = atHand;
    }

    /**
     * Those of these kinds that are about this number, belong to no account and stand in none of these statuses.
     *
     * @param number identity number or unified social credit code
     * @param account uid
     */
    public void adopt(String number, String account, Collection<String> kinds, Set<CaseStatus> but) {
        if (kinds.isEmpty()) return;
        db.sql(
                        """
                update cases set account = :account
                where id_index = :index and account is null and kind in (:kinds)
                      and status <> all(:but)
                """)
                .param("account", account)
                .param("index", vault.blindIndex("person", number))
                .param("kinds", kinds)
                .param("but", but.stream().map(CaseStatus::name).toArray(String[]::new))
                .update();
        atHand.forgetAll();
    }

    /** The open ones of one kind, told of from the first day. */
    public void adoptOpen(String number, String account, String kind) {
        db.sql(
                        """
                update cases set account = :account
                where id_index = :index and account is null and kind = :kind and closed_at is null
                """)
                .param("account", account)
                .param("index", vault.blindIndex("person", number))
                .param("kind", kind)
                .update();
        atHand.forgetAll();
    }

    /**
     * Numbers of the cases of these kinds that are about this number and belong to no account, newest first; nobody has more.
     */
    public List<String> ofNobody(String number, Collection<String> kinds) {
        if (kinds.isEmpty()) return List.of();
        return db.sql(
                        """
                select case_no from cases where id_index = :index and account is null and kind in (:kinds)
                order by handed_in_at desc, case_no limit 100
                """)
                .param("index", vault.blindIndex("person", number))
                .param("kinds", kinds)
                .query(String.class)
                .list();
    }

    /**
     * Numbers of the cases of these kinds that are about this number and belong to another account, with that account,
     * newest first; nobody has more.
     */
    public Map<String, String> ofOthers(String number, String account, Collection<String> kinds) {
        if (kinds.isEmpty()) return Map.of();
        var found = new LinkedHashMap<String, String>();
        db.sql(
                        """
                select case_no, account from cases
                where id_index = :index and account <> :account and kind in (:kinds)
                order by handed_in_at desc, case_no limit 100
                """)
                .param("index", vault.blindIndex("person", number))
                .param("account", account)
                .param("kinds", kinds)
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    /**
     * One case, to whoever has shown that it is theirs.
     *
     * @param before the account it belongs to, null for none; nothing happens when that has changed
     * @return whether it is theirs now
     */
    public boolean join(String caseNo, String before, String account) {
        atHand.forget(caseNo);
        return db.sql(
                                "update cases set account = :account where case_no = :no and account is not distinct from :before")
                        .param("account", account)
                        .param("no", caseNo)
                        .param("before", before, Types.VARCHAR)
                        .update()
                == 1;
    }
}
