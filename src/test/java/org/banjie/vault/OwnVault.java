package org.banjie.vault;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vault for a test without the whole program. */
public final class OwnVault {

    private OwnVault() {}

    /** With keys of its own in that folder. */
    public static Vault in(Path home, JdbcClient db) {
        return new Vault(new KeyRing(db, home.resolve("vault.keys")));
    }
}
