package org.banjie.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.OfSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session ends some hours after signing in, however much it is used ({@code banjie.session.longest}), and when its
 * account ended it from another browser.
 */
class SessionAge extends OncePerRequestFilter {

    private static final String BEGUN = "banjie.begun";

    private final SessionEnds ends;
    private final Clock clock;
    private final Duration longest;

    SessionAge(SessionEnds ends, Clock clock, Duration longest) {
        this.ends = ends;
        this.clock = clock;
        this.longest = longest;
    }

    static void begin(HttpSession session, Instant now) {
        OfSession.put(session, BEGUN, now.toEpochMilli());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                && isOver(session, known.getName())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, String uid) {
        if (!(OfSession.get(session, BEGUN) instanceof Long millis)) return true;
        var begun = Instant.ofEpochMilli(millis);
        var now = clock.instant();
        return begun.plus(longest).isBefore(now)
                || ends.of(uid, now).filter(begun::isBefore).isPresent();
    }
}
