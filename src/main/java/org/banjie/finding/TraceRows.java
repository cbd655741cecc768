package org.banjie.finding;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes by which traces a case is found, in each street it has to do with. */
@Repository
@Transactional
class TraceRows {

    private final JdbcClient db;
    private final Units units;

    TraceRows(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** From now on by these and no others. */
    void put(Case found, Collection<Long> traces) {
        db.sql(
                        """
                with trace as (
                    select t trace, :kind::text kind, s street, :at::timestamptz at
                    from unnest(:traces::bigint[]) t cross join unnest(:streets::text[]) s),
                over as (
                    delete from case_trace
                    where case_no = :no and (trace, kind, street, at) not in (select * from trace)),
                read as (delete from case_untraced where case_no = :no)
                insert into case_trace (trace, kind, street, at, case_no) select *, :no from trace on conflict do nothing
                """)
                .param("kind", found.kind())
                .param("at", Timestamp.from(found.handedInAt()))
                .param("no", found.caseNo())
                .param("traces", traces.toArray(Long[]::new))
                .param("streets", streets(found))
                .update();
    }

    /** Some of the cases that were there before traces were kept, by number. @param after the last of those before, or "" */
    List<String> untraced(String after, int most) {
        return db.sql("select case_no from case_untraced where case_no > ? order by case_no limit ?")
                .params(after, most)
                .query(String.class)
                .list();
    }

    private String[] streets(Case found) {
        return Stream.of(found.area(), found.intakeUnit(), found.residence())
                .flatMap(code -> units.find(code).stream())
                .map(unit -> unit.level() == UnitLevel.DISTRICT ? unit : units.streetOf(unit.code()))
                .map(Unit::code)
                .distinct()
                .toArray(String[]::new);
    }
}
