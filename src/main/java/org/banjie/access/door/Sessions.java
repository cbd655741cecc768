package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.banjie.access.AccessAct;
import org.banjie.access.Actor;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.SignedIn;
import org.banjie.access.devices.Devices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a person. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final Devices devices;
    private final SessionEnds ends;
    private final Clock clock;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Sessions(
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            Devices devices,
            SessionEnds ends,
            Clock clock,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.devices = devices;
        this.ends = ends;
        this.clock = clock;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** A new session and a new token: neither may be known to whoever had the browser before. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        SessionAge.begin(request.getSession(true), clock.instant());
        tokens.saveToken(tokens.generateToken(request), request, response);
        var context = new SecurityContextImpl(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        devices.remember(actor.uid(), request, response);
    }

    /** Every other session of that account is over, on whatever device; this one goes on. */
    public void endOthers(HttpServletRequest request, Actor actor) {
        var now = clock.instant();
        ends.end(actor.uid(), now);
        SessionAge.begin(request.getSession(), now.plusMillis(1));
        events.publishEvent(new AccessAct(actor.uid(), "end-other-sessions", Map.of("from", request.getRemoteAddr())));
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        signedIn.find()
                .ifPresent(actor -> events.publishEvent(
                        new AccessAct(actor.uid(), "sign-out", Map.of("from", request.getRemoteAddr()))));
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        tokens.saveToken(tokens.generateToken(request), request, response);
    }
}
