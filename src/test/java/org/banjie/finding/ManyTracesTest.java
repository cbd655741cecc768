package org.banjie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * To find a case costs the same however many there are. Not timed: what is counted is the pages of the database that are
 * looked at, in one run before and after the cases grow ({@code -Dmany.cases=1000000} for a million).
 */
@BanjieTest
class ManyTracesTest {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("many.cases", 20_000);

    /** Thirty of each of seventeen streets at most, a few pages each. */
    private static final long MOST = 400;

    private static final Set<String> KINDS = Set.of("assistance", "funeral", "organisations");

    @Autowired
    JdbcClient db;

    @Autowired
    Finder finder;

    @Autowired
    Traces traces;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_search_looks_at_as_little_among_many_cases_as_among_few() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            add(1, FEW);
            var few = looks();
            add(FEW + 1, MANY);
            var many = looks();
            few.forEach((search, pages) -> {
                System.out.printf(
                        "%s: %d pages among %d cases, %d among %d%n", search, pages, FEW, many.get(search), MANY);
                assertThat(many.get(search)).as(search).isLessThan(MOST);
            });
        });
    }

    private Map<String, Long> looks() {
        var looks = new LinkedHashMap<String, Long>();
        for (var unit : List.of("310117", "310117004", "310117004001")) {
            for (var typed : List.of("王", "王秀", "王秀英", "310117199001010013", "13800000000", "12", "310117004-2026")) {
                looks.put(typed + " in " + unit, look(typed, unit));
            }
        }
        return looks;
    }

    private long look(String typed, String unit) {
        var before = looked();
        finder.cases(Sought.of(typed), List.of(unit), KINDS, 30);
        return looked() - before;
    }

    /** Everybody is called 王秀英, has one number and one phone, and lives in the first village of a street. */
    private void add(int from, int to) {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name,
                                   id_index, id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at)
                select 'QQ-' || street || '-2026-' || lpad(n::text, 6, '0'), 'assistance', 'SUBMITTED', street || '001', street,
                       street || '001', 'PERSON', '王秀英', '', '', '', '', 'x', timestamptz '2026-01-01' + n * interval '1 minute'
                from (select n, '310117' || lpad((1 + n % 4)::text, 3, '0') street from generate_series(:from::int, :to::int) n) s
                """)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql(
                        """
                insert into case_trace (trace, kind, street, at, case_no)
                select t, kind, street, handed_in_at, case_no from cases cross join unnest(:traces::bigint[]) t
                where case_no like 'QQ-%' on conflict do nothing
                """)
                .param("traces", traces().toArray(Long[]::new))
                .update();
        db.sql("analyze cases").update();
        db.sql("analyze case_trace").update();
    }

    private List<Long> traces() {
        return List.of("王", "王秀", "王秀英", "310117199001010013", "13800000000").stream()
                .flatMap(typed -> traces.of(Sought.of(typed)).stream())
                .toList();
    }

    private long looked() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                where c.relname in ('cases', 'case_trace') or c.oid in (
                    select indexrelid from pg_index where indrelid in ('cases'::regclass, 'case_trace'::regclass))
                """)
                .query(Long.class)
                .single();
    }
}
