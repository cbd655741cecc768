package org.banjie.assistance.households;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.jurisdiction.Units;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of grants and the people in each. */
@Repository
public class GrantRows {

    /** The amount is that of the last decided row that has begun, else of the first one to come. */
    private static final String COLUMNS =
            """
            select g.id, g.household, g.case_no, g.category, g.street, g.village, coalesce(a.amount, 0) as amount,
                   g.monthly, g.starts_on, g.ends_on, g.status, g.review_due, g.filed
            from assistance_grant g
            left join lateral (
                select x.amount from grant_amount x where x.grant_id = g.id
                order by x.from_month <= :today desc,
                         case when x.from_month <= :today then x.id end desc,
                         x.from_month, x.id desc
                limit 1) a on true
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final Units units;
    private final Clock clock;

    GrantRows(JdbcClient db, Vault vault, Units units, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.units = units;
        this.clock = clock;
    }

    long add(long household, NewGrant grant, LocalDate reviewDue) {
        return db.sql(
                        """
                insert into assistance_grant (household, case_no, category, street, village, monthly, starts_on, ends_on,
                                              status, review_due, account_holder, account_no, bank)
                values (:household, :no, :category, :street, :village, :monthly, :starts, :ends,
                        'LIVE', :due, :holder, :account, :bank)
                returning id
                """)
                .param("household", household)
                .param("no", grant.caseNo())
                .param("category", grant.category().name())
                .param("street", units.streetOf(grant.village()).code())
                .param("village", grant.village())
                .param("monthly", grant.monthly())
                .param("starts", grant.startsOn())
                .param("ends", grant.endsOn())
                .param("due", reviewDue)
                .param("holder", sealed(grant.accountHolder(), HouseholdSeals.holder(grant.caseNo())))
                .param("account", sealed(grant.accountNo(), HouseholdSeals.account(grant.caseNo())))
                .param("bank", grant.bank())
                .query(Long.class)
                .single();
    }

    void addMember(long grant, byte[] person, boolean live) {
        db.sql("insert into grant_member (grant_id, person_index, live) values (?, ?, ?)")
                .params(grant, person, live)
                .update();
    }

    public Optional<Grant> find(long id) {
        return one("where g.id = :key", id);
    }

    Optional<Grant> ofCase(String caseNo) {
        return one("where g.case_no = :key", caseNo);
    }

    /** Reads a grant and holds it until the transaction ends. */
    Optional<Grant> lock(long id) {
        db.sql("select id from assistance_grant where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    void move(Grant grant, String village) {
        db.sql("update assistance_grant set village = ?, street = ? where id = ?")
                .params(village, units.streetOf(village).code(), grant.id())
                .update();
    }

    /** The grants a person is or was in, newest first. */
    List<Grant> ofPerson(byte[] person, boolean liveOnly) {
        return query(
                        """
                join grant_member m on m.grant_id = g.id
                where m.person_index = :person and (not :live or g.status in ('LIVE', 'SUSPENDED'))
                order by g.starts_on desc, g.id desc limit 50
                """)
                .param("person", person)
                .param("live", liveOnly)
                .query(Grant.class)
                .list();
    }

    /** The newest grants that one of these people is or was in. */
    public List<Grant> ofPeople(List<byte[]> people, int limit) {
        if (people.isEmpty()) return List.of();
        return query(
                        """
                where g.id in (select m.grant_id from grant_member m where m.person_index in (:people))
                order by g.starts_on desc, g.id desc limit :limit
                """)
                .param("people", people)
                .param("limit", limit)
                .query(Grant.class)
                .list();
    }

    public List<Grant> ofHousehold(long household) {
        return query("where g.household = :household order by g.starts_on desc, g.id desc limit 100")
                .param("household", household)
                .query(Grant.class)
                .list();
    }

    List<Grant> liveAfter(long id, int limit) {
        return query("where g.id > :id and g.status in ('LIVE', 'SUSPENDED') order by g.id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(Grant.class)
                .list();
    }

    private Optional<Grant> one(String where, Object key) {
        return query(where).param("key", key).query(Grant.class).optional();
    }

    private JdbcClient.StatementSpec query(String where) {
        return db.sql(COLUMNS + where).param("today", LocalDate.now(clock));
    }

    private byte[] sealed(String clear, String context) {
        return clear == null || clear.isBlank() ? null : vault.seal(clear, context);
    }
}
