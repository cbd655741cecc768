package org.banjie.access.partners;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.AccessAct;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.files.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys other systems call with: {@code <id>.<secret>}. The secret is 256 random bits, so a plain hash of it gives
 * nothing away; it is shown once, to the administrator who issued it.
 */
@Repository
public class PartnerKeys {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PartnerKeys(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues a key.
     *
     * @param by an administrator
     * @return the whole key, which nobody can see again
     */
    @Transactional
    public String issue(Actor by, String name, Set<PartnerAct> acts, Set<String> kinds) {
        AccessRights.KEYS.demand(by);
        var id = HexFormat.of().formatHex(bytes(6));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        var grants = grants(acts, kinds);
        db.sql(
                        """
                        insert into partner_key (id, name, secret_hash, grants, issued_by, issued_at)
                        values (:id, :name, :hash, :grants, :by, :now)
                        """)
                .param("id", id)
                .param("name", name)
                .param("hash", hash(secret))
                .param("grants", grants.toArray(String[]::new))
                .param("by", by.uid())
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new AccessAct(
                by.uid(), "issue-key", Map.of("key", id, "name", name, "grants", String.join(" ", grants))));
        return id + "." + secret;
    }

    /** The key stops holding, from the next call on. */
    @Transactional
    public void withdraw(Actor by, String id) {
        AccessRights.KEYS.demand(by);
        var changed = db.sql(
                        """
                        update partner_key set withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                .param("id", id)
                .param("by", by.uid())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (changed > 0) events.publishEvent(new AccessAct(by.uid(), "withdraw-key", Map.of("key", id)));
    }

    /** The latest first, withdrawn ones too. */
    public List<PartnerKey> all() {
        return db.sql(
                        """
                        select id, name, grants, issued_by, issued_at, withdrawn_by, withdrawn_at
                        from partner_key order by issued_at desc, id
                        """)
                .query((row, number) -> new PartnerKey(
                        row.getString("id"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("grants").getArray()),
                        row.getString("issued_by"),
                        row.getObject("issued_at", OffsetDateTime.class),
                        row.getString("withdrawn_by"),
                        row.getObject("withdrawn_at", OffsetDateTime.class)))
                .list();
    }

    /** The system a key belongs to, while the key holds. */
    public Optional<Actor> caller(String key) {
        var dot = key.indexOf('.');
        if (dot < 0) return Optional.empty();
        return db.sql("select id, name, secret_hash, grants from partner_key where id = :id and withdrawn_at is null")
                .param("id", key.substring(0, dot))
                .query((row, number) -> new Secret(
                        row.getBytes("secret_hash"), actor(row.getString("id"), row.getString("name"), (String[])
                                row.getArray("grants").getArray())))
                .optional()
                .filter(known -> MessageDigest.isEqual(known.hash(), hash(key.substring(dot + 1))))
                .map(Secret::actor);
    }

    private record Secret(byte[] hash, Actor actor) {}

    private static Actor actor(String id, String name, String[] grants) {
        return new Actor(
                "partner:" + id,
                name,
                ActorType.PARTNER,
                Set.of(grants).stream().map(Grant::parse).collect(Collectors.toSet()));
    }

    private static Set<String> grants(Set<PartnerAct> acts, Set<String> kinds) {
        return acts.stream()
                .flatMap(act -> kinds.stream().map(kind -> new Grant(act.code(), kind).toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] hash(String secret) {
        return new Sha256().add(secret).end();
    }
}
