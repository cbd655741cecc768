package org.banjie.api.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The mark by which a partner knows that news came from here, just now, and unchanged: HMAC-SHA256 of time and body. */
final class NewsSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private NewsSignature() {}

    /** {@code v1=<hex>} over {@code <seconds>.<body>}. */
    static String of(String secret, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var said = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, e);
        }
    }
}
