package org.banjie.notices;

import java.util.List;
import java.util.UUID;
import org.banjie.vault.Resealing;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals messages anew after a change of keys. */
@Component
class MessagesUnderNewKey implements Resealing {

    private final JdbcClient db;

    MessagesUnderNewKey(JdbcClient db) {
        this.db = db;
    }

    private record Sealed(UUID id, byte[] phone, byte[] body) {}

    @Override
    public String what() {
        return "messages";
    }

    @Override
    @Transactional
    public int resealSome(Vault vault) {
        List<Sealed> old = db.sql(
                        """
                select id, phone, body from message
                where substring(body from 1 for 3) <> :newest or substring(phone from 1 for 3) <> :newest
                limit 500 for update skip locked
                """)
                .param("newest", vault.newestHead())
                .query(Sealed.class)
                .list();
        old.forEach(message -> reseal(message, vault));
        return old.size();
    }

    private void reseal(Sealed old, Vault vault) {
        byte[] phone = old.phone() == null ? null : anew(old.phone(), Messages.phoneOf(old.id()), vault);
        db.sql("update message set phone = ?, body = ? where id = ?")
                .params(phone, anew(old.body(), Messages.bodyOf(old.id()), vault), old.id())
                .update();
    }

    private static byte[] anew(byte[] sealed, String context, Vault vault) {
        return vault.sealBytes(vault.openBytes(sealed, context), context);
    }
}
