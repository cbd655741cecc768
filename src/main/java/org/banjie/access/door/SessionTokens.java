package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.banjie.vault.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * A token in a cookie that scripts can read, sealed by us and bound to the session: whoever manages to set a cookie in
 * somebody's browser, from another host below the same domain or over plain http, cannot make one that holds. Without a
 * session any token of ours will do, so that a page that was open when the session ended is told that, and nothing else.
 *
 * <p>Layout: 16 random bytes, 16 of the session's hash, 16 of the seal over both.
 */
class SessionTokens implements CsrfTokenRepository {

    private static final String COOKIE = "XSRF-TOKEN";
    private static final int PART = 16;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    SessionTokens(Vault vault) {
        this.vault = vault;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var bytes = new byte[3 * PART];
        random.nextBytes(bytes);
        System.arraycopy(session(request), 0, bytes, PART, PART);
        System.arraycopy(seal(bytes), 0, bytes, 2 * PART, PART);
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), token == null ? "" : token.getToken())
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(token == null ? 0 : -1)
                        .build()
                        .toString());
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        return cookie != null && holds(cookie.getValue(), request) ? token(cookie.getValue()) : null;
    }

    private boolean holds(String token, HttpServletRequest request) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != 3 * PART || !isAt(2, bytes, seal(bytes))) return false;
            return request.getSession(false) == null || isAt(1, bytes, session(request));
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    private static boolean isAt(int part, byte[] bytes, byte[] expected) {
        return MessageDigest.isEqual(Arrays.copyOfRange(bytes, part * PART, (part + 1) * PART), expected);
    }

    private byte[] session(HttpServletRequest request) {
        var session = request.getSession(false);
        var id = session == null ? "" : session.getId();
        return Arrays.copyOf(vault.hmac("csrf session", id.getBytes(StandardCharsets.UTF_8)), PART);
    }

    private byte[] seal(byte[] bytes) {
        return Arrays.copyOf(vault.hmac("csrf token", Arrays.copyOf(bytes, 2 * PART)), PART);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + COOKIE : COOKIE;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", value);
    }
}
