package org.banjie.funeral.ashes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ashes as the home's list and the public notice show them; one query for a page. */
@Repository
@Transactional(readOnly = true)
class KeptViews {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final JdbcClient db;

    KeptViews(JdbcClient db) {
        this.db = db;
    }

    /** @param place code of the niche or the voyage; null for neither */
    record Row(
            String caseNo,
            String deceased,
            LocalDate since,
            LocalDate until,
            LocalDate countsFrom,
            Kept.State state,
            LocalDate claimBy,
            String place) {}

    /** What the public notice says, and no more (上海市殡葬管理条例第二十二条). */
    record Notice(String number, LocalDate since, LocalDate claimBy) {}

    /** Longest first, {@code limit} after the case named; empty for the first page. @param due only the unclaimed */
    List<Row> page(boolean due, String after, int limit) {
        return db.sql(
                        """
                select k.case_no, d.name as deceased, k.since, k.until, k.counts_from, k.state, k.claim_by,
                       coalesce(
                           (select r.code from funeral_booking b
                            join funeral_occupation o on o.booking = b.id and o.live
                            join funeral_resource r on r.id = o.resource
                            where b.case_no = k.case_no and b.part = 'NICHE' and b.state = 'CONFIRMED'),
                           (select v.code from funeral_seats s join funeral_voyage v on v.id = s.voyage
                            where s.case_no = k.case_no and s.given_back_at is null)) as place
                from funeral_kept k left join funeral_deceased d on d.case_no = k.case_no
                where k.state in ('KEPT', 'DUE', 'NOTICED') and (not :due or k.state in ('DUE', 'NOTICED'))
                  and (k.counts_from, k.case_no) > (:from, :after)
                order by k.counts_from, k.case_no limit :limit
                """)
                .param("due", due)
                .param("from", countsFrom(after))
                .param("after", after)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** By number of the certificate, {@code limit} after the one named. */
    List<Notice> notices(String after, int limit) {
        return db.sql(
                        """
                select b.number, k.since, k.claim_by from funeral_kept k join funeral_body b on b.case_no = k.case_no
                where k.state = 'NOTICED' and b.number > ? order by b.number limit ?
                """)
                .params(after, limit)
                .query(Notice.class)
                .list();
    }

    private LocalDate countsFrom(String caseNo) {
        return db.sql("select counts_from from funeral_kept where case_no = ?")
                .param(caseNo)
                .query(LocalDate.class)
                .optional()
                .orElse(EVER);
    }
}
