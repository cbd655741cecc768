package org.banjie.access.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.AccessAct;
import org.banjie.access.Actor;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.ldap.NamingException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session of a member of staff lasts only as long as the account: with every request the directory is asked whether it
 * is still active, and grants are those of now, not of the sign-in.
 */
class StaffStillEmployed extends OncePerRequestFilter {

    private final StaffDirectory staff;
    private final DoorProblems problems;
    private final ApplicationEventPublisher events;

    StaffStillEmployed(StaffDirectory staff, DoorProblems problems, ApplicationEventPublisher events) {
        this.staff = staff;
        this.problems = problems;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                && known.actor().staff()) {
            try {
                var now = now(known.actor().uid());
                if (now.isEmpty()) end(known.actor(), request);
                else SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(now.get())));
            } catch (NamingException unreachable) {
                problems.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "no-directory");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> now(String uid) {
        return staff.isActive(uid) ? staff.find(uid) : Optional.empty();
    }

    private void end(Actor actor, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        events.publishEvent(new AccessAct(actor.uid(), "signed-out-disabled", Map.of("from", request.getRemoteAddr())));
    }
}
