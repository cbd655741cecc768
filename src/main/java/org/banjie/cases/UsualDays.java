package org.banjie.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long it took of late to decide cases of a kind and category, by the newest that were decided for or against. */
@Repository
@Transactional(readOnly = true)
public class UsualDays {

    /** So many of the newest are looked at. */
    private static final int NEWEST = 200;

    private static final String TAKEN =
            """
            select count(*) as cases, percentile_disc(0.9) within group (order by days) as days from (
                select d.decided_on - c.accepted_on as days
                from cases c join case_decision d on d.case_no = c.case_no
                where c.kind = :kind and %s and c.closed_at >= :since and c.accepted_on is not null
                  and d.nature in ('APPROVED', 'REJECTED')
                order by c.closed_at desc limit :newest) latest
            """;

    private final JdbcClient db;

    UsualDays(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param cases looked at
     * @param days from acceptance to the decision, in which nine of ten were decided; null without any
     */
    public record Usual(int cases, Integer days) {}

    /**
     * @param category null for a kind without any
     * @param least cases there must be: of fewer nothing is said
     */
    public Optional<Usual> of(String kind, String category, Instant since, int least) {
        var taken = db.sql(TAKEN.formatted(category == null ? "c.category is null" : "c.category = :category"))
                .param("kind", kind)
                .param("category", category)
                .param("since", Timestamp.from(since))
                .param("newest", NEWEST)
                .query(Usual.class)
                .single();
        return Optional.of(taken).filter(one -> one.cases() >= least && one.days() != null);
    }
}
