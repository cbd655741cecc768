package org.banjie.access.sessions;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Deletes sessions that are over. */
@Component
@Planned(name = "access.forget-sessions", every = "PT10M")
class OverSessions implements Work {

    private final JdbcIndexedSessionRepository sessions;

    OverSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean piece(Shift shift) {
        sessions.cleanUpExpiredSessions();
        return false;
    }
}
