package org.banjie.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of grants. */
@Repository
public class GrantRows {

    /** The amount is that of the last decided row that has begun, else of the first one to come. */
    private static final String COLUMNS =
            """
            select g.id, g.household, g.case_no, g.kind, g.category, g.street, g.village, coalesce(a.amount, 0) as amount,
                   g.monthly, g.starts_on, g.ends_on, g.status, g.review_due, g.filed,
                   g.once, g.paid_on, g.title
            from assistance_grant g
            left join lateral (
                select x.amount from grant_amount x where x.grant_id = g.id
                order by x.from_month <= :today desc,
                         case when x.from_month <= :today then x.id end desc,
                         x.from_month, x.id desc
                limit 1) a on true
            """;

    private final JdbcClient db;
    private final Clock clock;

    GrantRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<BenefitGrant> find(long id) {
        return one("where g.id = :key", id);
    }

    Optional<BenefitGrant> ofCase(String caseNo) {
        return one("where g.case_no = :key", caseNo);
    }

    /** Reads a grant and holds it until the transaction ends. */
    public Optional<BenefitGrant> lock(long id) {
        db.sql("select id from assistance_grant where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** The grants a person is or was in, newest first. */
    List<BenefitGrant> ofPerson(byte[] person, boolean liveOnly) {
        return query(
                        """
                join grant_member m on m.grant_id = g.id
                where m.person_index = :person and (not :live or g.status in %s)
                order by g.starts_on desc, g.id desc limit 50
                """
                                .formatted(GrantStatus.RUNNING))
                .param("person", person)
                .param("live", liveOnly)
                .query(BenefitGrant.class)
                .list();
    }

    /** The newest grants that one of these people is or was in. */
    public List<BenefitGrant> ofPeople(List<byte[]> people, int limit) {
        if (people.isEmpty()) return List.of();
        return query(
                        """
                where g.id in (select m.grant_id from grant_member m where m.person_index in (:people))
                order by g.starts_on desc, g.id desc limit :limit
                """)
                .param("people", people)
                .param("limit", limit)
                .query(BenefitGrant.class)
                .list();
    }

    /** What these people are granted now, newest first, a few. */
    public List<BenefitGrant> runningOf(byte[][] people) {
        return running("select p from unnest(cast(:people as bytea[])) p", people);
    }

    /** As {@link #runningOf}, of everybody who belongs to a household that one of them belongs to now. */
    public List<BenefitGrant> runningInHouseholdOf(byte[][] people) {
        return running(
                """
                select p from unnest(cast(:people as bytea[])) p
                union select other.person_index
                from household_member me join household_member other on other.household = me.household
                where me.person_index = any(cast(:people as bytea[])) and me.left_on is null and other.left_on is null
                """,
                people);
    }

    private List<BenefitGrant> running(String whose, byte[][] people) {
        return query(
                        """
                where g.status in %s
                  and g.id in (select m.grant_id from grant_member m where m.person_index in (%s))
                order by g.starts_on desc, g.id desc limit 50
                """
                                .formatted(GrantStatus.RUNNING, whose))
                .param("people", people)
                .query(BenefitGrant.class)
                .list();
    }

    /** Two who decide for one person at once follow one another until their transactions end. */
    public void hold(byte[] person) {
        db.sql(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('grants-of/' || encode(?, 'hex'), 0))) locked")
                .param(person)
                .query(Integer.class)
                .single();
    }

    public List<BenefitGrant> ofHousehold(long household) {
        return query("where g.household = :household order by g.starts_on desc, g.id desc limit 100")
                .param("household", household)
                .query(BenefitGrant.class)
                .list();
    }

    List<BenefitGrant> liveAfter(long id, int limit) {
        return query("where g.id > :id and g.status in %s order by g.id limit :limit".formatted(GrantStatus.RUNNING))
                .param("id", id)
                .param("limit", limit)
                .query(BenefitGrant.class)
                .list();
    }

    private Optional<BenefitGrant> one(String where, Object key) {
        return query(where).param("key", key).query(BenefitGrant.class).optional();
    }

    private JdbcClient.StatementSpec query(String where) {
        return db.sql(COLUMNS + where).param("today", LocalDate.now(clock));
    }
}
