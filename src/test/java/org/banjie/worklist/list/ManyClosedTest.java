package org.banjie.worklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The box of closed cases costs the same after a year and after twenty, for a village, a street and the district. */
@BanjieTest
class ManyClosedTest {

    private static final int FEW = 500;
    private static final int MANY = Integer.getInteger("many.closed", 20_000);

    /** Two pages of rows, each looked up by its number, and the way down an index for each kind and office. */
    private static final long MOST = 600;

    @Autowired
    JdbcClient db;

    @Autowired
    ClosedItems closed;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_page_looks_at_as_little_among_many_cases_as_among_few() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            add(1, FEW);
            var few = looks();
            add(FEW + 1, MANY);
            looks().forEach((list, pages) -> {
                System.out.printf("%s: %d pages among %d, %d among %d%n", list, few.get(list), FEW, pages, MANY);
                assertThat(pages).as(list).isLessThan(MOST);
            });
        });
    }

    private Map<String, Long> looks() {
        var looks = new LinkedHashMap<String, Long>();
        for (var office :
                new String[] {"village-clerk@310117004001", "street-intake@310117004", "district-assistance@310117"}) {
            looks.put(office, looked(office, Criteria.NONE, 25));
            looks.put(office + ", none of that kind", looked(office, kind("lead"), 0));
            looks.put(office + ", none since", looked(office, since(LocalDate.of(2040, 1, 1)), 0));
        }
        return looks;
    }

    private long looked(String office, Criteria criteria, int rows) {
        var before = pages();
        var clerk = new Actor("somebody", "", ActorType.STAFF, Set.of(Grant.parse(office)));
        assertThat(closed.page(clerk, new Query(Box.CLOSED, criteria, Sort.DUE, null, 25))
                        .rows())
                .hasSize(rows);
        return pages() - before;
    }

    private long pages() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(oid)) from pg_class
                where relname in ('cases', 'closed_case') or oid in (
                    select indexrelid from pg_index where indrelid in ('cases'::regclass, 'closed_case'::regclass))
                """)
                .query(Long.class)
                .single();
    }

    private void add(int from, int to) {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name,
                                   id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at, closed_at)
                select 'XX-' || lpad(n::text, 9, '0'), 'assistance', 'APPROVED', '310117004001', '310117004',
                       '310117004', 'PERSON', '某', '', '', '', 'x', timestamptz '2010-01-01' + n * interval '1 minute',
                       timestamptz '2030-01-01' + n * interval '1 minute'
                from generate_series(:from, :to) n
                """)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql(
                        """
                insert into closed_case (unit, kind, closed_at, case_no)
                select unit, kind, closed_at, case_no
                from cases, unnest(array['310117004001', '310117004', '310117']) unit
                where case_no like 'XX-%' on conflict do nothing
                """)
                .update();
        db.sql("analyze cases, closed_case").update();
    }

    private static Criteria kind(String kind) {
        return new Criteria(kind, null, null, null, null, Days.ANY, Days.ANY, false, null);
    }

    private static Criteria since(LocalDate day) {
        return new Criteria(null, null, null, null, null, new Days(day, null), Days.ANY, false, null);
    }
}
