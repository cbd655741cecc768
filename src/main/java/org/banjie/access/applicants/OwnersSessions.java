package org.banjie.access.applicants;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.OfSession;
import org.banjie.access.SignedIn;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A session of an applicant lasts only as long as their account stays bound to the phone it was opened with. */
@Component
class OwnersSessions implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BINDINGS = OwnersSessions.class.getName();

    private final SignedIn signedIn;
    private final ApplicantAccounts accounts;

    OwnersSessions(SignedIn signedIn, ApplicantAccounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var session = request.getSession(false);
        var account = account();
        if (session == null || account.isEmpty()) return true;
        var known = OfSession.get(session, BINDINGS);
        if (known == null || known.equals(accounts.bindings(account.get()))) return true;
        session.invalidate();
        SecurityContextHolder.clearContext();
        throw new AuthenticationCredentialsNotFoundException("the account belongs to another phone now");
    }

    /** From the sign-in on, which is a request too. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        var session = request.getSession(false);
        if (session == null || OfSession.get(session, BINDINGS) != null) return;
        account().ifPresent(id -> OfSession.put(session, BINDINGS, accounts.bindings(id)));
    }

    private Optional<UUID> account() {
        return signedIn.find()
                .filter(actor -> actor.type() == ActorType.APPLICANT)
                .map(Actor::uid)
                .map(uid -> UUID.fromString(uid.substring("applicant:".length())));
    }
}
