package org.banjie.worklist.list;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A district that has been at work for years: half of the steps wait in one office, the rest in the streets'.
 *
 * @param version the process they are steps of
 * @param step the step nearly all of them are, and {@code rare} the few others
 */
record ManySteps(JdbcClient db, String version, String step, String rare) {

    static final String CROWDED = "economic-check@310117";
    static final String STREET = "street-reviewer@310117004";
    static final int VILLAGES = 386;

    ManySteps(JdbcClient db) {
        this(db, "v", "s", "rare");
    }

    /** The cases of these steps make no difference to the list and would take most of the time. */
    void withoutCases() {
        db.sql("alter table work_item drop constraint work_item_case").update();
        db.sql("alter table case_trace drop constraint case_trace_case_no_fkey").update();
    }

    void add(int from, int to) {
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since,
                                       due_on, amber_on, applicant_order, assignee)
                select 'many-' || n, 'DB-310117' || lpad((n % 17)::text, 3, '0') || '-2026-' || lpad(n::text, 6, '0'),
                       case when n % 997 = 0 then 'lead' else 'assistance' end, :version,
                       case when n % 991 = 0 then :rare else :step end,
                       case when n % 2 = 0 then :crowded when n % 50 = 1 then :street
                            else 'street-reviewer@310117' || lpad((n % 17)::text, 3, '0') end,
                       false, case when n % 10 = 3 or n % 10 = 6 then '310117004002' else '310117004001' end, chr(19968 + (n::bigint * 7919 % 5000)::int) || '某' || n, timestamptz '2026-01-01' + n * interval '1 minute',
                       date '2026-02-01' + (n::bigint * 31 % 400)::int, date '2026-01-28' + (n::bigint * 31 % 400)::int,
                       convert_to(chr(19968 + (n::bigint * 7919 % 5000)::int) || n, 'UTF8'),
                       case when n % 1000 = 0 then 'district-check' end
                from generate_series(:from, :to) n
                """)
                .param("version", version)
                .param("step", step)
                .param("rare", rare)
                .param("crowded", CROWDED)
                .param("street", STREET)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("analyze work_item").update();
    }

    /** Every village's clerk has as many to do. */
    void addToVillages(int all) {
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since,
                                       due_on, amber_on, applicant_order)
                select 'village-' || n, 'DB-310117-' || n, 'assistance', 'v', 's',
                       'village-clerk@310117' || lpad((n % :villages)::text, 6, '0'), false, '310117004001', 'x',
                       timestamptz '2026-01-01' + n * interval '1 minute',
                       date '2026-02-01' + (n::bigint * 31 % 400)::int, date '2026-01-28' + (n::bigint * 31 % 400)::int,
                       convert_to('x', 'UTF8')
                from generate_series(1, :all) n
                """)
                .param("villages", VILLAGES)
                .param("all", all)
                .update();
        db.sql("analyze work_item").update();
    }

    static String village(int number) {
        return "village-clerk@310117%06d".formatted(number);
    }

    /** Cases of people called so are found by it. */
    void traced(String beginning, long trace) {
        db.sql(
                        """
                insert into case_trace (trace, kind, street, at, case_no)
                select :trace, kind, '310117004', since, case_no from work_item where applicant like :name || '%'
                on conflict do nothing
                """)
                .param("trace", trace)
                .param("name", beginning)
                .update();
        db.sql("analyze case_trace").update();
    }

    /** Pages of 8 kB of the list and its indexes that this transaction has looked at. */
    long looked() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                where c.relname = 'work_item' or c.oid in (select indexrelid from pg_index where indrelid = 'work_item'::regclass)
                """)
                .query(Long.class)
                .single();
    }
}
