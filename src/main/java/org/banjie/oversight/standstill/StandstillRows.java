package org.banjie.oversight.standstill;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.casework.standstill.Standstill;
import org.banjie.casework.standstill.StoodStill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the last look through the open cases found. */
@Repository
@Transactional
class StandstillRows implements StoodStill {

    private static final String BETWEEN = "|";

    private final JdbcClient db;
    private final Clock clock;

    StandstillRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Row(String caseNo, Standstill.Why why, String place, Instant foundAt) {

        /** Behind which the next page begins. */
        String key() {
            return caseNo + BETWEEN + why + BETWEEN + place;
        }
    }

    /** What was found of the cases after one number up to another (null for all behind it); what is known of them already keeps its moment. */
    void found(String after, String last, List<Standstill> found) {
        forget(after, last, found);
        found.forEach(one -> db.sql(
                        "insert into standstill (case_no, why, place, found_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(one.caseNo(), one.why().name(), one.place(), Timestamp.from(clock.instant()))
                .update());
    }

    private void forget(String after, String last, List<Standstill> found) {
        db.sql(
                        """
                delete from standstill s where case_no > :after and (:last::text is null or case_no <= :last) and not exists (
                    select from unnest(:cases::text[], :whys::text[], :places::text[]) f (case_no, why, place)
                    where (f.case_no, f.why, f.place) = (s.case_no, s.why, s.place))
                """)
                .param("after", after)
                .param("last", last)
                .param("cases", found.stream().map(Standstill::caseNo).toArray(String[]::new))
                .param("whys", found.stream().map(one -> one.why().name()).toArray(String[]::new))
                .param("places", found.stream().map(Standstill::place).toArray(String[]::new))
                .update();
    }

    /** Some at a time by number, without those of these cases. @param after key of the last of the page before, or "" */
    List<Row> page(String after, Collection<String> hidden, int most) {
        var key = after.split("\\" + BETWEEN, -1);
        return db.sql(
                        """
                select case_no, why, place, found_at from standstill
                where (case_no, why, place) > (:caseNo, :why, :place) and case_no <> all(:hidden)
                order by case_no, why, place limit :most
                """)
                .param("caseNo", key[0])
                .param("why", key.length > 1 ? key[1] : "")
                .param("place", key.length > 2 ? key[2] : "")
                .param("hidden", hidden.toArray(String[]::new))
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /** @param count how many were found */
    record Found(int count, Instant since) {}

    /** What there is without those cases, counted up to {@code most}; empty for nothing. */
    Optional<Found> oldest(Collection<String> hidden, int most) {
        return db.sql(
                        """
                select count(*), min(found_at) as since from (
                    select found_at from standstill where case_no <> all(?) limit ?) few having count(*) > 0
                """)
                .params(hidden.toArray(String[]::new), most)
                .query(Found.class)
                .optional();
    }

    @Override
    public int count(Collection<String> hidden) {
        return db.sql("select count(*) from standstill where case_no <> all(?)")
                .param(hidden.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
