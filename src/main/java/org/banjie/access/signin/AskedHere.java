package org.banjie.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.codes.AskedCode;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.vault.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What was typed to ask for a code, for the browser it was typed in alone: an address with the id of a code tells nobody
 * else which number or phone it was. The browser keeps a seal over that id and nothing else.
 */
@Component
class AskedHere {

    private static final String COOKIE = "asked";

    /** So long after a code has expired somebody comes back to what they typed; then others may sit there. */
    private static final Duration LATER = Duration.ofMinutes(15);

    private final OneTimeCodes codes;
    private final Vault vault;
    private final Clock clock;

    AskedHere(OneTimeCodes codes, Vault vault, Clock clock) {
        this.codes = codes;
        this.vault = vault;
        this.clock = clock;
    }

    void remember(UUID id, HttpServletRequest request, HttpServletResponse response) {
        cookie(seal(id), LATER.multipliedBy(2), request, response);
    }

    /** Somebody is in, or out again: whoever sits there next is not shown what they typed. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie("", Duration.ZERO, request, response);
    }

    private static void cookie(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .secure(request.isSecure())
                        .httpOnly(true)
                        .sameSite("Lax")
                        .path("/sign-in")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    Optional<AskedCode> find(UUID id, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (id == null || cookie == null || !isSame(cookie.getValue(), seal(id))) return Optional.empty();
        return codes.asked(id).filter(one -> one.until().plus(LATER).isAfter(clock.instant()));
    }

    private String seal(UUID id) {
        var seal = vault.hmac("code asked here", id.toString().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
