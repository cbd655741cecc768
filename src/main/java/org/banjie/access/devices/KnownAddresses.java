package org.banjie.access.devices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which addresses an account was let in within the last quarter of a year. */
@Repository
public class KnownAddresses {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    KnownAddresses(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    public boolean has(String account, Origin from) {
        return db.sql(
                        """
                        select exists (select from known_address
                            where account_index = :account and address_index = :address and seen_at > :old)
                        """)
                .param("account", hash("account", account))
                .param("address", hash("address", from.network()))
                .param("old", ago(KEPT))
                .query(Boolean.class)
                .single();
    }

    /** Once a day is enough. */
    public void add(String account, Origin from) {
        db.sql(
                        """
                        insert into known_address as known (account_index, address_index, seen_at) values (:account, :address, :now)
                        on conflict (account_index, address_index) do update set seen_at = :now where known.seen_at < :yesterday
                        """)
                .param("account", hash("account", account))
                .param("address", hash("address", from.network()))
                .param("now", ago(Duration.ZERO))
                .param("yesterday", ago(Duration.ofDays(1)))
                .update();
    }

    /** Deletes what no longer counts. */
    public void tidy() {
        db.sql("delete from known_address where seen_at < :old")
                .param("old", ago(KEPT))
                .update();
    }

    private byte[] hash(String what, String value) {
        return vault.hmac("known address", (what + "/" + value).getBytes(StandardCharsets.UTF_8));
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
