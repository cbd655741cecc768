package org.banjie.notices.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of a message that was due. */
class Outcomes {

    /** With the waits below: about two days, for what is urgent; nights come on top for everything else. */
    private static final int TRIES = 14;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final JdbcClient db;
    private final QuietHours quiet;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outcomes(JdbcClient db, QuietHours quiet, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.quiet = quiet;
        this.clock = clock;
        this.events = events;
    }

    void sent(Parcel due) {
        db.sql("update message set status = 'SENT', sent_at = ?, tries = tries + 1, next_try_at = null where id = ?")
                .params(Timestamp.from(clock.instant()), due.id())
                .update();
        events.publishEvent(new MessageSent(due.message()));
    }

    /** Nothing is set up to send it by: whom it is for does not hear of it. */
    void keep(Parcel due) {
        db.sql("update message set status = 'KEPT', next_try_at = null where id = ?")
                .param(due.id())
                .update();
        givenUp(due);
    }

    /** Nobody is woken at night for what can wait. */
    boolean waits(Parcel due) {
        var morning = quiet.over();
        morning.ifPresent(over -> db.sql("update message set next_try_at = ? where id = ?")
                .params(Timestamp.from(over), due.id())
                .update());
        return morning.isPresent();
    }

    /** By every way there was. */
    private void givenUp(Parcel due) {
        var reaches = db.sql(
                        """
                select exists (select from message where (id = :id or copy_of = :id) and status in ('WAITING', 'SENT'))
                """)
                .param("id", due.message())
                .query(Boolean.class)
                .single();
        if (!reaches) events.publishEvent(new MessageGivenUp(due.message()));
    }

    void postpone(Parcel due, String failure) {
        var tries = due.tries() + 1;
        var doubled = Duration.ofMinutes(1L << Math.min(tries, 10));
        var wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        db.sql("update message set status = ?, tries = ?, next_try_at = ?, failure = ? where id = ?")
                .params(
                        tries < TRIES ? "WAITING" : "FAILED",
                        tries,
                        tries < TRIES ? Timestamp.from(clock.instant().plus(wait)) : null,
                        failure,
                        due.id())
                .update();
        if (tries >= TRIES) givenUp(due);
    }
}
