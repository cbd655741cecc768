package org.banjie.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.banjie.access.AccessAct;
import org.banjie.access.Actor;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.SignedIn;
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
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Sessions(
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** A new session and a new token: neither may be known to whoever had the browser before. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession(true);
        tokens.saveToken(tokens.generateToken(request), request, response);
        var context = new SecurityContextImpl(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
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
