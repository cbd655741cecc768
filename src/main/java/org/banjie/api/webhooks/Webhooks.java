package org.banjie.api.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.SealedColumn;
import org.banjie.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of the partners, one each. */
@Repository
class Webhooks {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Webhooks(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    @Bean
    static SealedColumn webhookSecrets() {
        return SealedColumn.of("webhook", "secret_sealed", (row, n) -> context(row.getObject("id", UUID.class)));
    }

    /** The partner's one address; another address or secret takes the place of the one before. */
    Webhook set(String partner, String url, String secret) {
        var now = Timestamp.from(clock.instant());
        var id = of(partner).map(Webhook::id).orElseGet(UUID::randomUUID);
        db.sql(
                        """
                insert into webhook (id, partner, url, secret_sealed, set_at, rest_until)
                values (:id, :partner, :url, :secret, :now, :now)
                on conflict (id) do update set url = excluded.url, secret_sealed = excluded.secret_sealed,
                    set_at = excluded.set_at, rest_until = excluded.rest_until
                """)
                .param("id", id)
                .param("partner", partner)
                .param("url", url)
                .param("secret", vault.seal(secret, context(id)))
                .param("now", now)
                .update();
        return of(partner).orElseThrow();
    }

    Optional<Webhook> of(String partner) {
        return db.sql("select id, partner, url, set_at from webhook where partner = ?")
                .param(partner)
                .query(Webhooks::webhook)
                .optional();
    }

    /** What was written for it goes with it. */
    boolean remove(String partner) {
        return db.sql("delete from webhook where partner = ?").param(partner).update() > 0;
    }

    /** Every one; there are as many as partners at most. */
    List<Webhook> all() {
        return db.sql("select id, partner, url, set_at from webhook order by set_at limit 200")
                .query(Webhooks::webhook)
                .list();
    }

    String secret(UUID id, byte[] sealed) {
        return vault.open(sealed, context(id));
    }

    private static Webhook webhook(ResultSet row, int n) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getString("url"),
                row.getTimestamp("set_at").toInstant());
    }

    private static String context(UUID id) {
        return "webhook/" + id + "/secret";
    }
}
