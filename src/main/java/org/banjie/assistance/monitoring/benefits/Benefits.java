package org.banjie.assistance.monitoring.benefits;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches. */
@Repository
class Benefits {

    private static final String COLUMNS =
            """
            select id, name, month, amount_per_person, basis, array_to_string(categories, ',') as categories, state,
                   proposed_by, proposed_at, decided_by, decided_at
            from benefit_batch
            """;

    private final JdbcClient db;
    private final Clock clock;

    Benefits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return its id, or nothing when the same benefit is given for that month already */
    Optional<Long> add(BenefitProposalCheck.Sound proposal, String by) {
        return db.sql(
                        """
                insert into benefit_batch
                    (name, month, amount_per_person, basis, categories, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, 'PROPOSED', ?, ?)
                on conflict (name, month) where state <> 'DROPPED' do nothing
                returning id
                """)
                .params(proposal.name(), proposal.month(), proposal.amount(), proposal.basis())
                .param(proposal.categories().stream().map(Enum::name).toArray(String[]::new))
                .params(by, Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    Optional<Benefit> find(long id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(Benefit.class).optional();
    }

    /** Held until the transaction ends. */
    Optional<Benefit> lock(long id) {
        return db.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(Benefit.class)
                .optional();
    }

    List<Benefit> page(long before, int limit) {
        return db.sql(COLUMNS + "where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(Benefit.class)
                .list();
    }

    void decide(long id, String state, String by) {
        db.sql("update benefit_batch set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state, by, Timestamp.from(clock.instant()), id)
                .update();
    }
}
