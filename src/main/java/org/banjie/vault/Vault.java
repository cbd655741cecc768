package org.banjie.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals personal data at rest with AES-256-GCM. A sealed value is bound to its context, a text that names its row and
 * column (for example {@code case/LS-…-000017/answers}): moved elsewhere, or changed by a bit, it does not open.
 *
 * <p>Layout: format 1 (1 byte), key id (2), nonce (12), ciphertext and tag.
 */
@Component
public class Vault {

    private static final byte FORMAT = 1;
    private static final int HEAD = 3;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    Vault(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(String clear, String context) {
        return sealBytes(clear.getBytes(StandardCharsets.UTF_8), context);
    }

    /** @throws SealBroken when the value was changed, or sealed for another context or with a key that is not here */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    public byte[] sealBytes(byte[] clear, String context) {
        var key = keys.sealing();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var head = head(key.id());
        var body = crypt(Cipher.ENCRYPT_MODE, key, nonce, head, context, clear);
        return ByteBuffer.allocate(HEAD + NONCE + body.length)
                .put(head)
                .put(nonce)
                .put(body)
                .array();
    }

    /** @throws SealBroken as {@link #open} */
    public byte[] openBytes(byte[] sealed, String context) {
        if (sealed.length < HEAD + NONCE + TAG_BITS / Byte.SIZE || sealed[0] != FORMAT) {
            throw new SealBroken("not a sealed value");
        }
        var in = ByteBuffer.wrap(sealed);
        var head = take(in, HEAD);
        var nonce = take(in, NONCE);
        var id = Short.toUnsignedInt(ByteBuffer.wrap(head).getShort(1));
        var key = keys.sealing(id).orElseThrow(() -> new SealBroken("sealed with key " + id + ", which is not here"));
        return crypt(Cipher.DECRYPT_MODE, key, nonce, head, context, take(in, in.remaining()));
    }

    /** Whether something may still be sealed with another key than the newest. */
    boolean hasOlderKeys() {
        return keys.sealing().id() > 1;
    }

    /**
     * What every value sealed with the newest key begins with, so that a room finds the others in SQL:
     * {@code substring(sealed from 1 for 3) <> :newest}.
     */
    public byte[] newestHead() {
        return head(keys.sealing().id());
    }

    /**
     * Finds a value again without storing it: equal values of a field give equal bytes, and nobody without the key can
     * try values out. Width, spaces, hyphens and letter case make no difference.
     *
     * @param field what the value is, for example {@code idNo}: the same number in two fields gives two indexes
     */
    public byte[] blindIndex(String field, String value) {
        return keys.only(KeyPurpose.INDEX).hmac(utf8(field), new byte[1], utf8(normal(value)));
    }

    /** HMAC-SHA256 for a room's own purpose, for example the chains of the journal. */
    public byte[] hmac(String purpose, byte[] data) {
        return keys.only(KeyPurpose.MAC).hmac(utf8(purpose), new byte[1], data);
    }

    private static byte[] crypt(int mode, VaultKey key, byte[] nonce, byte[] head, String context, byte[] in) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(head);
            cipher.updateAAD(utf8(context));
            return cipher.doFinal(in);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("changed, or sealed for another place than " + context);
        }
    }

    private static byte[] head(int keyId) {
        return ByteBuffer.allocate(HEAD).put(FORMAT).putShort((short) keyId).array();
    }

    private static byte[] take(ByteBuffer in, int length) {
        var taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private static String normal(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
