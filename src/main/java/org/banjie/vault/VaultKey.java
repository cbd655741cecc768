package org.banjie.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key of the key file: 256 bits, with the number that sealed values carry. */
record VaultKey(KeyPurpose purpose, int id, byte[] secret) {

    static final int BYTES = 32;

    static VaultKey made(KeyPurpose purpose, int id) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new VaultKey(purpose, id, secret);
    }

    /** HMAC-SHA256 under this key. */
    byte[] hmac(byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    SecretKeySpec aes() {
        return new SecretKeySpec(secret, "AES");
    }

    /** Tells this key from others without telling the key. */
    byte[] fingerprint() {
        return hmac(("banjie vault key " + name()).getBytes(StandardCharsets.UTF_8));
    }

    String name() {
        return purpose.word() + " " + id;
    }

    /** As the key file has it. */
    String line() {
        return name() + " " + Base64.getEncoder().encodeToString(secret);
    }

    /** Never the secret: records print themselves into logs. */
    @Override
    public String toString() {
        return "VaultKey[" + name() + "]";
    }
}
