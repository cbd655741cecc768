package org.banjie.access.devices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.vault.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Signs in a cookie that a browser was let in before with an account: whoever guesses at the account from elsewhere then
 * keeps it out no more. A sign lets nobody in; it only has a budget of its own.
 */
@Component
public class Devices {

    static final String COOKIE = "BANJIE-DEVICE";
    static final String SECURE_COOKIE = "__Host-" + COOKIE;

    /** Of a sign as it is written: a day, twelve random bytes, sixteen of the seal. */
    static final int LENGTH = 43;

    private static final Duration VALID = Duration.ofDays(180);
    private static final int HEAD = 16;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final Clock clock;

    Devices(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** The sign of that account, if the browser shows one that still holds. */
    public Optional<String> known(String account, Origin from) {
        return from.devices().stream().filter(sign -> holds(account, sign)).findFirst();
    }

    /** Gives the browser a sign for that account, beside those it has. */
    public void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        var others = Origin.of(request).devices().stream().filter(sign -> !holds(account, sign));
        var signs = Stream.concat(Stream.of(sign(account)), others).collect(Collectors.joining("."));
        var secure = request.isSecure();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(secure ? SECURE_COOKIE : COOKIE, signs)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(VALID)
                        .build()
                        .toString());
    }

    private String sign(String account) {
        var head = new byte[HEAD];
        random.nextBytes(head);
        ByteBuffer.wrap(head).putInt((int) LocalDate.now(clock).toEpochDay());
        return write(head, seal(account, head));
    }

    private boolean holds(String account, String sign) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sign));
            var head = new byte[HEAD];
            bytes.get(head);
            var seal = new byte[bytes.remaining()];
            bytes.get(seal);
            return MessageDigest.isEqual(seal, seal(account, head)) && isYoung(head);
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    private boolean isYoung(byte[] head) {
        var day = LocalDate.ofEpochDay(ByteBuffer.wrap(head).getInt());
        return day.plusDays(VALID.toDays()).isAfter(LocalDate.now(clock));
    }

    private byte[] seal(String account, byte[] head) {
        var name = account.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        var data = ByteBuffer.allocate(head.length + name.length).put(head).put(name);
        return ByteBuffer.allocate(HEAD)
                .put(vault.hmac("known device", data.array()), 0, HEAD)
                .array();
    }

    private static String write(byte[] head, byte[] seal) {
        var whole = ByteBuffer.allocate(head.length + seal.length).put(head).put(seal);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }
}
