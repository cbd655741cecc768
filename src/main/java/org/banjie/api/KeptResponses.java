package org.banjie.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Vault;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers by caller and Idempotency-Key, for a day. They may hold personal data and are sealed. */
@Repository
@Planned(name = "api.forget-answers", every = "PT1H")
class KeptResponses implements Work {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient db;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    KeptResponses(JdbcClient db, Vault vault, ObjectMapper json, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction, or finds the answer it was given before. A call with the same key that is
     * just being carried out is waited for, some seconds.
     *
     * @throws Refusal when the key was used for another call, or the other is still at work
     */
    Optional<KeptAnswer> claim(String caller, String key, byte[] digest) {
        if (insert(caller, key, digest)) return Optional.empty();
        var row = db.sql("select digest, answer from api_answer where caller = :caller and key = :key")
                .param("caller", caller)
                .param("key", key)
                .query(Row.class)
                .single();
        if (!Arrays.equals(row.digest(), digest)) {
            throw new Refusal(RefusalKind.CONFLICT, "idempotency-key-reused", "api.key.other-body");
        }
        return Optional.of(read(vault.openBytes(row.answer(), context(caller, key))));
    }

    void keep(String caller, String key, KeptAnswer answer) {
        db.sql("update api_answer set status = :status, answer = :answer where caller = :caller and key = :key")
                .param("caller", caller)
                .param("key", key)
                .param("status", answer.status())
                .param("answer", vault.sealBytes(written(answer), context(caller, key)))
                .update();
    }

    /** Forgets those whose day is over. */
    @Override
    public boolean piece(Shift shift) {
        db.sql("delete from api_answer where asked_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
        return false;
    }

    private record Row(byte[] digest, byte[] answer) {}

    private boolean insert(String caller, String key, byte[] digest) {
        try {
            waitAtMost("5s");
            var ours = upsert(caller, key, digest) == 1;
            waitAtMost("0");
            return ours;
        } catch (CannotAcquireLockException e) {
            throw new Refusal(RefusalKind.CONFLICT, "idempotency-in-progress", "api.key.in-progress");
        }
    }

    /** For locks, within this transaction. */
    private void waitAtMost(String time) {
        db.sql("select set_config('lock_timeout', :time, true)")
                .param("time", time)
                .query(String.class)
                .single();
    }

    private int upsert(String caller, String key, byte[] digest) {
        var now = OffsetDateTime.now(clock);
        return db.sql(
                        """
                insert into api_answer as kept (caller, key, digest, asked_at) values (:caller, :key, :digest, :now)
                on conflict (caller, key) do update
                    set digest = :digest, asked_at = :now, status = null, answer = null
                    where kept.asked_at < :before
                """)
                .param("caller", caller)
                .param("key", key)
                .param("digest", digest)
                .param("now", now)
                .param("before", now.minus(KEPT))
                .update();
    }

    static String context(String caller, String key) {
        return "api_answer/" + caller + "/" + key;
    }

    private byte[] written(KeptAnswer answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptAnswer read(byte[] kept) {
        try {
            return json.readValue(kept, KeptAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
