package org.banjie.vault;

import java.util.Locale;

/** What a key is for: one key never does two jobs. */
enum KeyPurpose {
    /** AES-256-GCM; there may be several, and the newest seals. */
    SEAL,
    /** HMAC-SHA256 of the blind index; one for good, for another would find nothing. */
    INDEX,
    /** HMAC-SHA256 for other rooms, such as the journal's chains; one for good. */
    MAC;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
