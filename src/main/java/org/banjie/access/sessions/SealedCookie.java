package org.banjie.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The session's cookie: its id and a seal over it. Whoever can read the database or a copy of it finds ids there, and
 * nothing to be let in with.
 */
final class SealedCookie implements CookieSerializer {

    private static final char BETWEEN = '~';

    private final CookieSerializer plain;
    private final Vault vault;

    SealedCookie(CookieSerializer plain, Vault vault) {
        this.plain = plain;
        this.vault = vault;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        var id = value.getCookieValue();
        var sealed = id.isEmpty() ? id : id + BETWEEN + seal(id);
        plain.writeCookieValue(new CookieValue(value.getRequest(), value.getResponse(), sealed));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request).stream()
                .map(this::id)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> id(String sealed) {
        var end = sealed.indexOf(BETWEEN);
        if (end < 0) return Optional.empty();
        var id = sealed.substring(0, end);
        var holds = MessageDigest.isEqual(bytes(sealed.substring(end + 1)), bytes(seal(id)));
        return holds ? Optional.of(id) : Optional.empty();
    }

    private String seal(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.hmac("session cookie", bytes(id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
