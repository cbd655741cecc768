package org.banjie.referrals.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.referrals.ReferralRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in a street: visits to look into, to ask families about and to settle, settlements to decide, services not used up. */
@Component
class ReferralErrands implements Errands {

    private static final String LIST = "/referrals";
    private static final String SETTLEMENTS = "/referrals/settlements";

    private final JdbcClient db;
    private final ReferralRights rights;
    private final Clock clock;

    ReferralErrands(JdbcClient db, ReferralRights rights, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param since null where nothing waits */
    private record Counted(int many, Timestamp since) {}

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        var errands = new ArrayList<Errand>();
        if (ReferralRights.FINDING.has(actor)) {
            add(
                    errands,
                    "DISPUTED",
                    LIST,
                    visits(actor, ReferralRights.FINDING.offices(actor), "v.state = 'DISPUTED'"));
        }
        if (ReferralRights.ANSWERING.has(actor)) {
            var mine = ReferralRights.ANSWERING.offices(actor);
            add(errands, "UNANSWERED", LIST, visits(actor, mine, "v.state = 'RECORDED' and v.reminded_on is not null"));
        }
        if (ReferralRights.RECORDING.has(actor)) {
            var mine = ReferralRights.RECORDING.offices(actor);
            add(errands, "TO_SETTLE", SETTLEMENTS, toSettle(mine));
            add(errands, "LAPSED", LIST, lapsed(actor, mine));
        }
        if (ReferralRights.SETTLING.has(actor)) errands.addAll(proposed(actor));
        return errands;
    }

    private static void add(List<Errand> errands, String sort, String href, Counted counted) {
        if (counted.many() == 0) return;
        errands.add(
                Errand.several("referrals.errand." + sort, href, counted.since().toInstant(), counted.many()));
    }

    /** @param places codes of streets or villages */
    private Counted visits(Actor actor, Set<String> places, String which) {
        return db.sql(
                        """
                select count(*) as many, min(coalesce(v.answered_at, v.recorded_at)) as since
                from referral_visit v join referral r on r.grant_id = v.grant_id
                where %s and (r.street = any(:places) or r.area = any(:places)) and r.case_no <> all(:barred)
                """
                                .formatted(which))
                .param("places", places.toArray(String[]::new))
                .param("barred", rights.barred(actor).toArray(String[]::new))
                .query(Counted.class)
                .single();
    }

    /** What was confirmed for a month that is over. */
    private Counted toSettle(Set<String> streets) {
        return db.sql(
                        """
                select count(*) as many, min(v.answered_at) as since
                from referral_visit v join referral r on r.grant_id = v.grant_id
                where v.state = 'CONFIRMED' and v.settlement is null and v.served_on < :month and r.street = any(:streets)
                """)
                .param("month", LocalDate.now(clock).withDayOfMonth(1))
                .param("streets", streets.toArray(String[]::new))
                .query(Counted.class)
                .single();
    }

    private Counted lapsed(Actor actor, Set<String> streets) {
        return db.sql(
                        """
                select count(*) as many, cast(min(ended_on) as timestamp) as since from referral
                where ended_on is not null and noted_by is null and street = any(:streets) and case_no <> all(:barred)
                """)
                .param("streets", streets.toArray(String[]::new))
                .param("barred", rights.barred(actor).toArray(String[]::new))
                .query(Counted.class)
                .single();
    }

    private List<Errand> proposed(Actor actor) {
        return db.sql(
                        """
                select id, provider, proposed_at from referral_settlement
                where state = 'PROPOSED' and street = any(:streets) and proposed_by <> :me order by proposed_at limit :most
                """)
                .param("streets", ReferralRights.SETTLING.offices(actor).toArray(String[]::new))
                .param("me", actor.uid())
                .param("most", Errand.MOST)
                .query((row, n) -> Errand.of(
                        "referrals.errand.PROPOSED",
                        SETTLEMENTS + "/" + row.getLong("id"),
                        row.getTimestamp("proposed_at").toInstant(),
                        row.getString("provider")))
                .list();
    }
}
