package org.banjie.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed cases by the office or area they have to do with, newest first. It knows nothing of rights: the caller says
 * which kinds where.
 */
@Repository
@Transactional(readOnly = true)
public class ClosedWhere {

    private final JdbcClient db;

    ClosedWhere(JdbcClient db) {
        this.db = db;
    }

    /** Cases of one kind that have to do with one unit. */
    public record Place(String kind, String unit) {}

    /**
     * What is left out.
     *
     * @param area only cases that belong to it or to what lies in it; empty for all
     * @param from closed then or later
     * @param hidden numbers of cases that are not for the reader
     */
    public record Narrowed(String area, Instant from, Collection<String> hidden) {}

    /** Behind the last case of the page before: older, or of the same moment with a smaller number; no number for all before. */
    public record Behind(Instant closedAt, String caseNo) {}

    /** Those of any of the places; each place is walked in order and only their heads are merged. */
    public List<Case> newest(Collection<Place> places, Narrowed narrowed, Behind behind, int most) {
        return db.sql(
                        """
                with head as (
                    select distinct near.closed_at, near.case_no
                    from unnest(:kinds, :units) place (kind, unit) cross join lateral (
                        select k.closed_at, k.case_no from closed_case k
                        where k.unit = place.unit and k.kind = place.kind
                          and k.closed_at >= :from and (k.closed_at, k.case_no) < (:at, :no)
                          and k.case_no <> all(:hidden)
                          and (:area = '' or exists (
                              select from cases c where c.case_no = k.case_no and starts_with(c.area, :area)))
                        order by k.closed_at desc, k.case_no desc limit :most
                    ) near
                    order by near.closed_at desc, near.case_no desc limit :most
                )
                """
                                + Cases.COLUMNS
                                + "where case_no in (select case_no from head) order by closed_at desc, case_no desc")
                .param("kinds", places.stream().map(Place::kind).toArray(String[]::new))
                .param("units", places.stream().map(Place::unit).toArray(String[]::new))
                .param("from", Timestamp.from(narrowed.from()))
                .param("at", Timestamp.from(behind.closedAt()))
                .param("no", behind.caseNo())
                .param("hidden", narrowed.hidden().toArray(String[]::new))
                .param("area", narrowed.area())
                .param("most", most)
                .query(Case.class)
                .list();
    }

    /** A case has closed: it is found from now on at each unit it has to do with. A unit's code begins with the one above. */
    @Transactional
    void add(String caseNo) {
        db.sql(
                        """
                insert into closed_case (unit, kind, closed_at, case_no)
                select distinct left(place, digits), kind, closed_at, case_no
                from cases, unnest(array[area, intake_unit, residence]) place, unnest(array[6, 9, 12]) digits
                where case_no = ? and length(place) >= digits
                """)
                .param(caseNo)
                .update();
    }
}
