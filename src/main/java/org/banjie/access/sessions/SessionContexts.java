package org.banjie.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorAuthentication;
import org.banjie.access.ActorType;
import org.banjie.access.OfSession;
import org.banjie.access.StaffDirectory;
import org.springframework.ldap.NamingException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** A session knows a uid and no rights: those are the directory's of the moment. */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String UID = "banjie.uid";
    private static final String NAME = "banjie.name";

    private final StaffDirectory staff;

    SessionContexts(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var session = holder.getRequest().getSession(false);
        return session != null && OfSession.get(session, UID) instanceof String uid
                ? new SecurityContextImpl(new ActorAuthentication(actor(uid, (String) OfSession.get(session, NAME))))
                : new SecurityContextImpl();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (!(context.getAuthentication() instanceof ActorAuthentication known)) return;
        OfSession.put(request.getSession(), UID, known.actor().uid());
        OfSession.put(request.getSession(), NAME, known.actor().name());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && OfSession.get(session, UID) != null;
    }

    private Actor actor(String uid, String name) {
        if (uid.startsWith("applicant:")) return new Actor(uid, name, ActorType.APPLICANT, Set.of());
        var nobodyYet = new Actor(uid, name, ActorType.STAFF, Set.of());
        try {
            return staff.find(uid).orElse(nobodyYet);
        } catch (NamingException unreachable) {
            return nobodyYet;
        }
    }
}
