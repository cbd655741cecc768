package org.banjie.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is told of how long it takes rests on enough cases, of the same kind and category, of the last year. */
@BanjieTest
@Transactional
class UsualDaysTest {

    private static final Instant SINCE = Instant.parse("2025-02-09T00:00:00Z");

    @Autowired
    JdbcClient db;

    @Autowired
    UsualDays usual;

    @Test
    void nine_of_ten_took_so_many_days_and_of_too_few_nothing_is_said() {
        for (var i = 1; i <= 20; i++) decided("MLA", i, "APPROVED", "2026-01-20T00:00:00Z");
        assertThat(usual.of("zz-usual", "MLA", SINCE, 20)).contains(new UsualDays.Usual(20, 18));
        assertThat(usual.of("zz-usual", "MLA", SINCE, 21)).isEmpty();
        assertThat(usual.of("zz-usual", null, SINCE, 0)).isEmpty();
    }

    @Test
    void neither_withdrawn_ones_count_nor_old_ones_nor_those_of_another_category() {
        decided("MLA", 5, "APPROVED", "2026-01-20T00:00:00Z");
        decided("MLA", 90, "WITHDRAWN", "2026-01-20T00:00:00Z");
        decided("MLA", 91, "REJECTED", "2024-01-20T00:00:00Z");
        decided("RIGID", 92, "REJECTED", "2026-01-20T00:00:00Z");
        assertThat(usual.of("zz-usual", "MLA", SINCE, 1)).contains(new UsualDays.Usual(1, 5));
    }

    private void decided(String category, int days, String nature, String closed) {
        var caseNo = "ZZ-310117004-2026-88" + "%04d".formatted(days);
        var on = LocalDate.of(2026, 1, 5);
        db.sql(
                        """
                insert into cases (case_no, kind, category, status, area, street, intake_unit, applicant_type,
                    applicant_name, id_index, id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at, accepted_on, closed_at)
                values (?, 'zz-usual', ?, 'APPROVED', '310117004001', '310117004', '310117004', 'PERSON', '缪常', '', '', '', '',
                    'x', now(), ?, ?)
                """)
                .params(caseNo, category, on, Timestamp.from(Instant.parse(closed)))
                .update();
        db.sql(
                        """
                insert into case_decision (case_no, nature, reason, decided_by, office, decided_on)
                values (?, ?, '', 'x', '310117004', ?)
                """)
                .params(caseNo, nature, on.plusDays(days))
                .update();
    }
}
