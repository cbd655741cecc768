package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.util.StringUtils;

/**
 * Forms carry the token disguised in a hidden field. Scripts send the one they read from the cookie at that moment, in a
 * header, or in the hidden field of a form just before it is sent: a page that was opened before a new sign-in in another
 * tab still works. The cookie is written with every page.
 */
class CsrfTokens implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler disguised = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        disguised.handle(request, response, token);
        token.get();
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        if (StringUtils.hasText(request.getHeader(token.getHeaderName()))) {
            return plain.resolveCsrfTokenValue(request, token);
        }
        var undisguised = disguised.resolveCsrfTokenValue(request, token);
        return undisguised != null ? undisguised : plain.resolveCsrfTokenValue(request, token);
    }
}
