package org.banjie.access.partners;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.access.AccessAct;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.OfferedKinds;
import org.banjie.files.Sha256;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys other systems call with: {@code <id>.<secret>}. One administrator proposes a key, another issues it. The secret
 * is 256 random bits, so a plain hash of it gives nothing away; it is shown once, to whoever issues.
 */
@Service
public class PartnerKeys {

    private final SecureRandom random = new SecureRandom();
    private final KeyRows rows;
    private final OfferedKinds kinds;
    private final ApplicationEventPublisher events;

    PartnerKeys(KeyRows rows, OfferedKinds kinds, ApplicationEventPublisher events) {
        this.rows = rows;
        this.kinds = kinds;
        this.events = events;
    }

    /**
     * Asks for a key. Nothing holds yet: another administrator must issue it.
     *
     * @return the id of what waits
     * @throws Invalid with every error at once, at {@code name}, {@code acts} and {@code kinds}
     */
    @Transactional
    public String propose(Actor by, NewKey asked) {
        AccessRights.KEYS.demand(by);
        var errors = asked.errors(kinds.names(LocaleContextHolder.getLocale()).keySet());
        if (!errors.isEmpty()) throw new Invalid(errors);
        var id = HexFormat.of().formatHex(bytes(6));
        rows.propose(id, asked.name(), asked.grants(), by.uid());
        tell(by, "propose-key", id, asked.name(), asked.grants());
        return id;
    }

    /**
     * Issues what a colleague has proposed.
     *
     * @return the whole key, which nobody can see again
     * @throws Refusal BARRED for the one who proposed it, NOT_FOUND when nothing waits under this id
     */
    @Transactional
    public String issue(Actor by, String id) {
        AccessRights.KEYS.demand(by);
        var asked = rows.find(id).filter(PartnerKey::waits).orElseThrow(PartnerKeys::gone);
        if (by.uid().equals(asked.proposedBy())) {
            throw new Refusal(RefusalKind.BARRED, "four-eyes", "access.partners.four-eyes");
        }
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        if (!rows.issue(id, hash(secret), by.uid())) throw gone();
        tell(by, "issue-key", id, asked.name(), asked.grants());
        return id + "." + secret;
    }

    /** The key stops holding, from the next call on; one that only waits is dropped. One person is enough for that. */
    @Transactional
    public void withdraw(Actor by, String id) {
        AccessRights.KEYS.demand(by);
        if (rows.withdraw(id, by.uid())) {
            events.publishEvent(new AccessAct(by.uid(), "withdraw-key", Map.of("key", id)));
        }
    }

    /** The system a key belongs to, while the key holds. */
    public Optional<Actor> caller(String key) {
        var dot = key.indexOf('.');
        if (dot < 0) return Optional.empty();
        var id = key.substring(0, dot);
        var known = rows.hash(id).filter(hash -> MessageDigest.isEqual(hash, hash(key.substring(dot + 1))));
        if (known.isEmpty()) return Optional.empty();
        rows.used(id);
        return rows.find(id).map(PartnerKeys::actor);
    }

    /** The system behind the uid of a key, while the key holds. */
    public Optional<Actor> holding(String uid) {
        return rows.find(uid.substring(uid.indexOf(':') + 1))
                .filter(PartnerKey::holds)
                .map(PartnerKeys::actor);
    }

    private void tell(Actor by, String verb, String id, String name, Iterable<String> grants) {
        events.publishEvent(
                new AccessAct(by.uid(), verb, Map.of("key", id, "name", name, "grants", String.join(" ", grants))));
    }

    private static Actor actor(PartnerKey key) {
        var grants = key.grants().stream().map(Grant::parse).collect(Collectors.toSet());
        return new Actor("partner:" + key.id(), key.name(), ActorType.PARTNER, grants);
    }

    /** Issued already, dropped, or never there: not told apart. */
    private static Refusal gone() {
        return new Refusal(RefusalKind.NOT_FOUND, "no-such-key", "access.partners.gone");
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
