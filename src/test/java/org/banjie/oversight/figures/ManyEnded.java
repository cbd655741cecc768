package org.banjie.oversight.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases over many years, spread over streets and kinds: each with its limit, most with a decision, one in five sent back. */
record ManyEnded(JdbcClient db, List<String> kinds, List<String> streets) {

    private static final String CASES =
            """
            insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name, id_index,
                               id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at, closed_at)
            select :name || n, (:kinds::text[])[(1 + n %% cardinality(:kinds::text[]))::int], %1$s, 'a', street, street, 'PERSON', '某',
                   '', '', '', '', 'u', came, %2$s
            from (select n, (:streets::text[])[(1 + n * 7919 %% cardinality(:streets::text[]))::int] as street,
                         :since::timestamptz + (n * 104729 %% (:days * 1440)) * interval '1 minute' as came
                  from generate_series(1::bigint, :many) n) one
            """;

    void ended(String name, int many, String since, int days) {
        add(
                name,
                many,
                since,
                days,
                "(array['APPROVED', 'REJECTED', 'DECLINED', 'WITHDRAWN'])[(1 + n % 4)::int]",
                "came + (n % 40) * interval '1 day'");
        db.sql(
                        """
                insert into statutory_limit (subject, code, round, starts_on, length, unit, basis, due_on, amber_on, provisional, closed_on)
                select case_no, 'c', 1, handed_in_at::date, 20, 'WORKING', '', handed_in_at::date + 28, handed_in_at::date + 20, false,
                       closed_at::date
                from cases where starts_with(case_no, :name)
                """)
                .param("name", name)
                .update();
        db.sql(
                        """
                insert into case_decision (case_no, nature, reason, amount, starts_on, decided_by, office, decided_on)
                select case_no, status, '', 1000, null, 'u', street, closed_at::date
                from cases where starts_with(case_no, :name) and status <> 'WITHDRAWN'
                """)
                .param("name", name)
                .update();
        db.sql(
                        """
                insert into case_sent_back (case_no, how, street, office, at)
                select case_no, 'CORRECTION', street, street, handed_in_at + interval '1 day'
                from cases where starts_with(case_no, :name) and hashtext(case_no) % 5 = 0
                """)
                .param("name", name)
                .update();
        db.sql("analyze cases, statutory_limit, case_decision, case_sent_back").update();
    }

    void open(String name, int many, String since) {
        add(name, many, since, 300, "'ACCEPTED'", "null::timestamptz");
        db.sql("analyze cases").update();
    }

    private void add(String name, int many, String since, int days, String status, String closed) {
        db.sql(CASES.formatted(status, closed))
                .param("name", name)
                .param("kinds", kinds.toArray(String[]::new))
                .param("streets", streets.toArray(String[]::new))
                .param("since", since)
                .param("days", days)
                .param("many", many)
                .update();
    }
}
