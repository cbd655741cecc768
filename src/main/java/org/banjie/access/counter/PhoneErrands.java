package org.banjie.access.counter;

import java.util.List;
import java.util.Locale;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of phones that a colleague of the same office has asked for. */
@Component
class PhoneErrands implements Errands {

    private final JdbcClient db;

    PhoneErrands(JdbcClient db) {
        this.db = db;
    }

    /** When each was asked for is all that a list must know: numbers and papers stay sealed. */
    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!AccessRights.PHONES_SECOND.has(actor)) return List.of();
        return db
                .sql(
                        """
                        select asked_at from phone_change
                        where decided_at is null and office = any(?) and asked_by <> ? order by asked_at limit ?
                        """)
                .param(AccessRights.PHONES_SECOND.offices(actor).toArray(String[]::new))
                .params(actor.uid(), Errand.MOST)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list()
                .stream()
                .map(since -> Errand.of("access.errand.phone", "/access/accounts", since))
                .toList();
    }
}
