package org.banjie.referrals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of referrals, each with what has become of its visits. */
@Repository
public class ReferralRows {

    private static final String COLUMNS =
            """
            select r.grant_id, r.case_no, r.kind, r.street, r.area, r.provider, r.provider_code, r.service, r.unit, r.granted,
                   r.begins_on, r.until, r.ended_on, coalesce(v.used, 0) as used, v.waiting, v.disputed
            from referral r cross join lateral (
                select sum(x.counted) filter (where x.state not in ('DENIED', 'WITHDRAWN')) as used,
                       count(*) filter (where x.state = 'RECORDED') as waiting,
                       count(*) filter (where x.state = 'DISPUTED') as disputed
                from referral_visit x where x.grant_id = r.grant_id) v
            """;

    private final JdbcClient db;
    private final Vault vault;

    ReferralRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @param place where it is done; null where nobody has to know */
    public void add(Referral one, String place) {
        db.sql(
                        """
                insert into referral (grant_id, case_no, kind, street, area, provider, provider_code, service, unit, granted,
                                      begins_on, until, place)
                values (:id, :no, :kind, :street, :area, :provider, :code, :service, :unit, :granted, :begins, :until, :place)
                """)
                .param("id", one.grantId())
                .param("no", one.caseNo())
                .param("kind", one.kind())
                .param("street", one.street())
                .param("area", one.area())
                .param("provider", one.provider())
                .param("code", one.providerCode())
                .param("service", one.service())
                .param("unit", one.unit().name())
                .param("granted", one.granted())
                .param("begins", one.beginsOn())
                .param("until", one.until())
                .param("place", place == null ? null : vault.seal(place, ReferralSeals.place(one.grantId())))
                .update();
    }

    /** Whether a service was ever granted here. */
    boolean any() {
        return db.sql("select exists (select from referral)")
                .query(Boolean.class)
                .single();
    }

    public Optional<Referral> find(long grant) {
        return db.sql(COLUMNS + "where r.grant_id = ?")
                .param(grant)
                .query(Referral.class)
                .optional();
    }

    /** Holds it until the transaction ends: two who record at once do not both take the last hour. */
    public Optional<Referral> lock(long grant) {
        db.sql("select 1 from referral where grant_id = ? for update")
                .param(grant)
                .query(Integer.class)
                .optional();
        return find(grant);
    }

    public Optional<Referral> ofCase(String caseNo) {
        return db.sql(COLUMNS + "where r.case_no = ?")
                .param(caseNo)
                .query(Referral.class)
                .optional();
    }

    /** Those in these villages and streets, the newest first. @param before grant from which the page goes back; 0 for the newest */
    public List<Referral> page(Collection<String> areas, Collection<String> barred, long before, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where r.area = any(:areas) and r.case_no <> all(:barred) and (:before = 0 or r.grant_id < :before)
                order by r.grant_id desc limit :limit
                """)
                .param("areas", areas.toArray(String[]::new))
                .param("barred", barred.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(Referral.class)
                .list();
    }

    /** Those that run and are that organisation's, the newest first. */
    public List<Referral> ofProvider(String code, long before, int limit) {
        return db.sql(
                        COLUMNS
                                + """
                where r.provider_code = :code and r.ended_on is null and (:before = 0 or r.grant_id < :before)
                order by r.grant_id desc limit :limit
                """)
                .param("code", code)
                .param("before", before)
                .param("limit", limit)
                .query(Referral.class)
                .list();
    }

    /** How many families are referred to that organisation now. */
    public int running(String code) {
        return db.sql("select count(*) from referral where provider_code = ? and ended_on is null")
                .param(code)
                .query(Integer.class)
                .single();
    }

    /** Where it is done, by grant; nothing of those of which nobody has to know. The caller decides who may read it. */
    public Map<Long, String> places(Collection<Long> grants) {
        var places = new HashMap<Long, String>();
        db.sql("select grant_id, place from referral where grant_id = any(?) and place is not null")
                .param(grants.toArray(Long[]::new))
                .query(row -> {
                    var id = row.getLong("grant_id");
                    places.put(id, vault.open(row.getBytes("place"), ReferralSeals.place(id)));
                });
        return places;
    }

    /** The numbers of their cases, by grant. */
    public Map<Long, String> numbers(Collection<Long> grants) {
        var numbers = new HashMap<Long, String>();
        db.sql("select grant_id, case_no from referral where grant_id = any(?)")
                .param(grants.toArray(Long[]::new))
                .query(row -> {
                    numbers.put(row.getLong("grant_id"), row.getString("case_no"));
                });
        return numbers;
    }

    /** Those of that kind that run and whose last day is before that one, by grant. */
    public List<Long> over(String kind, LocalDate day, long after, int limit) {
        return db.sql(
                        """
                select grant_id from referral
                where ended_on is null and until < :day and kind = :kind and grant_id > :after order by grant_id limit :limit
                """)
                .param("day", day)
                .param("kind", kind)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** @param noted by whom nothing has to be noted: where all was used, else null */
    public void end(long grant, LocalDate on, String noted) {
        db.sql("update referral set ended_on = ?, noted_by = ? where grant_id = ?")
                .params(on, noted, grant)
                .update();
    }

    /** @return false where there is nothing to take note of any more */
    public boolean note(long grant, String by) {
        return db.sql(
                                "update referral set noted_by = ? where grant_id = ? and ended_on is not null and noted_by is null")
                        .params(by, grant)
                        .update()
                == 1;
    }

    /** Whether what it has lost waits to be noted. */
    public boolean toNote(long grant) {
        return db.sql(
                        "select exists (select from referral where grant_id = ? and ended_on is not null and noted_by is null)")
                .param(grant)
                .query(Boolean.class)
                .single();
    }
}
