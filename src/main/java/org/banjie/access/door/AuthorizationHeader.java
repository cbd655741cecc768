package org.banjie.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.TooSoon;
import org.banjie.access.attempts.SignIns;
import org.banjie.access.devices.Origin;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ldap.NamingException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs say who they are with every call: staff by {@code Basic}, partner systems by {@code Bearer}. No session. */
class AuthorizationHeader extends OncePerRequestFilter {

    private final SignIns signIns;
    private final DoorProblems problems;

    AuthorizationHeader(SignIns signIns, DoorProblems problems) {
        this.signIns = signIns;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var actor = actor(request);
            if (actor.isEmpty()) {
                problems.answer(request, response, HttpStatus.UNAUTHORIZED, "wrong-credentials");
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor.get())));
        } catch (TooSoon tooSoon) {
            problems.answer(request, response, tooSoon);
            return;
        } catch (NamingException unreachable) {
            problems.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "no-directory");
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION).split(" ", 2);
        if (header.length < 2) return Optional.empty();
        return switch (header[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(header[1], Origin.of(request));
            case "bearer" -> signIns.partner(header[1].strip(), Origin.of(request));
            default -> Optional.empty();
        };
    }

    private Optional<Actor> basic(String encoded, Origin from) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            if (colon < 0) return Optional.empty();
            return signIns.staff(pair.substring(0, colon), pair.substring(colon + 1), from, true);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
