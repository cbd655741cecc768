package org.banjie.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a session holds to let somebody in, bound to that session and to its name: sealed as it is, a row that somebody with
 * hands in the database moves to another session says nothing there. The id of a session stays as long as the session.
 */
public final class OfSession {

    private OfSession() {}

    public static void put(HttpSession session, String name, Serializable value) {
        session.setAttribute(name, new ArrayList<>(List.of(session.getId(), name, value)));
    }

    /** Null where there is none, or one that was put elsewhere. */
    public static Object get(HttpSession session, String name) {
        return session.getAttribute(name) instanceof List<?> kept
                        && kept.size() == 3
                        && session.getId().equals(kept.get(0))
                        && name.equals(kept.get(1))
                ? kept.get(2)
                : null;
    }
}
