package org.banjie.access;

import java.util.List;
import java.util.UUID;
import org.banjie.vault.Resealing;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals what applicants' accounts go by anew after a change of keys. One-time codes are gone before it matters. */
@Component
class AccountsUnderNewKey implements Resealing {

    private final JdbcClient db;

    AccountsUnderNewKey(JdbcClient db) {
        this.db = db;
    }

    private record Sealed(UUID id, byte[] number, byte[] phone) {}

    @Override
    public String what() {
        return "applicants' accounts";
    }

    @Override
    @Transactional
    public int resealSome(Vault vault) {
        List<Sealed> old = db.sql(
                        """
                        select id, number_sealed as number, phone_sealed as phone from applicant_account
                        where substring(number_sealed from 1 for 3) <> :newest
                           or substring(phone_sealed from 1 for 3) <> :newest
                        limit 500 for update skip locked
                        """)
                .param("newest", vault.newestHead())
                .query(Sealed.class)
                .list();
        old.forEach(account -> reseal(account, vault));
        return old.size();
    }

    private void reseal(Sealed old, Vault vault) {
        db.sql("update applicant_account set number_sealed = ?, phone_sealed = ? where id = ?")
                .params(
                        anew(old.number(), ApplicantAccounts.context(old.id(), "number"), vault),
                        anew(old.phone(), ApplicantAccounts.context(old.id(), "phone"), vault),
                        old.id())
                .update();
    }

    private static byte[] anew(byte[] sealed, String context, Vault vault) {
        return vault.sealBytes(vault.openBytes(sealed, context), context);
    }
}
