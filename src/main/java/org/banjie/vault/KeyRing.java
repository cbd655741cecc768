package org.banjie.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.refusal.StartRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys in use. A database remembers the fingerprints of the keys it was written with: where they are not in the
 * key file the program does not start, so that a lost file is noticed before anything is written with other keys.
 */
@Component
class KeyRing {

    private final JdbcClient db;
    private final Path path;
    private final Map<String, VaultKey> keys = new HashMap<>();

    @Autowired
    KeyRing(
            JdbcClient db,
            @Value("${banjie.home:./data}") String home,
            @Value("${banjie.vault.key-file:}") String file) {
        this(db, file.isBlank() ? Path.of(home, "vault.keys") : Path.of(file));
    }

    KeyRing(JdbcClient db, Path path) {
        this.db = db;
        this.path = path;
        var keyFile = new KeyFile(path);
        var known = known();
        if (!keyFile.exists() && !known.isEmpty()) {
            throw new StartRefused("The vault's key file " + path.toAbsolutePath() + " is missing, but the database "
                    + "holds data sealed with its keys. Put the file back from its copy, or say where it is with "
                    + "banjie.vault.key-file.");
        }
        if (!keyFile.exists()) keyFile.make();
        keyFile.read().forEach(this::take);
        hold(known);
    }

    /** The key that seals: the newest. */
    VaultKey sealing() {
        return keys.values().stream()
                .filter(key -> key.purpose() == KeyPurpose.SEAL)
                .max(Comparator.comparingInt(VaultKey::id))
                .orElseThrow(() -> new StartRefused("The vault's key file " + path + " has no key for seal"));
    }

    Optional<VaultKey> sealing(int id) {
        return Optional.ofNullable(keys.get("seal " + id));
    }

    VaultKey only(KeyPurpose purpose) {
        return Optional.ofNullable(keys.get(purpose.word() + " 1"))
                .orElseThrow(() ->
                        new StartRefused("The vault's key file " + path + " has no key " + purpose.word() + " 1"));
    }

    private record Known(String purpose, int id, byte[] fingerprint) {
        String name() {
            return purpose + " " + id;
        }
    }

    private List<Known> known() {
        return db.sql("select purpose, id, fingerprint from vault_key")
                .query(Known.class)
                .list();
    }

    private void take(VaultKey key) {
        if (keys.put(key.name(), key) != null) {
            throw new StartRefused("The vault's key file " + path + " has two keys " + key.name());
        }
    }

    /** Every key the database knows must be there and the same; keys it does not know yet it learns. */
    private void hold(List<Known> known) {
        known.forEach(this::mustMatch);
        keys.values().forEach(this::learn);
        known().forEach(this::mustMatch);
    }

    private void mustMatch(Known known) {
        var key = keys.get(known.name());
        if (key == null || !Arrays.equals(key.fingerprint(), known.fingerprint())) {
            throw new StartRefused(
                    "The vault's key file " + path.toAbsolutePath() + " does not belong to this database: key "
                            + known.name() + (key == null ? " is missing" : " is another one")
                            + ". Put the right file back, or say where it is with banjie.vault.key-file.");
        }
    }

    private void learn(VaultKey key) {
        db.sql(
                        """
                insert into vault_key (purpose, id, fingerprint) values (:purpose, :id, :fingerprint)
                on conflict do nothing
                """)
                .param("purpose", key.purpose().word())
                .param("id", key.id())
                .param("fingerprint", key.fingerprint())
                .update();
    }
}
