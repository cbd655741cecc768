package org.banjie.worklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who follows thousands asks for the few with news, and is told of none that they may not see. */
@BanjieTest
class FollowedCasesTest {

    private static final int FOLLOWED = 5000;
    private static final Instant LOOKED = Instant.parse("2026-01-05T01:00:00Z");

    @Autowired
    JdbcClient db;

    @Autowired
    FollowedCases followed;

    @Autowired
    Follows follows;

    @Autowired
    CaseSearch search;

    @Autowired
    Rights rights;

    @Autowired
    Recusals recusals;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_new_is_counted_by_right_and_costs_no_more_for_all_the_rest() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            follow();
            var clerk = actor("street-intake@310117004");
            for (var n = 1; n <= 40; n++) follows.happened(no(n), "somebody-else", LOOKED.plusSeconds(60));
            follows.happened(no(41), clerk.uid(), LOOKED.plusSeconds(60));
            var before = pages();
            assertThat(followed.unread(clerk, 100)).isEqualTo(20);
            var looked = pages() - before;
            System.out.printf("news of %d followed: %d pages%n", FOLLOWED, looked);
            assertThat(looked).isLessThan(300);
            recusals.recuse(no(2), clerk.uid(), "亲戚", "admin-1");
            assertThat(followed.unread(clerk, 100)).isEqualTo(19);
            follows.looked(clerk.uid(), no(4));
            assertThat(followed.unread(clerk, 100)).isEqualTo(18);
            assertThat(followed.unread(clerk, 5)).isEqualTo(5);
        });
    }

    @Test
    void the_condition_says_of_each_case_what_the_rights_say_of_it() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            follow();
            var kept = recusals.casesBarredFor("follower").size();
            recusals.recuse(no(2), "follower", "亲戚", "admin-1");
            for (var office : List.of(
                    "village-clerk@310117004001",
                    "street-intake@310117004",
                    "street-leader@310117001",
                    "district-assistance@310117",
                    "funeral-dispatcher@310117",
                    "auditor@310117")) {
                var actor = actor(office);
                var one = search.all(List.of(no(1), no(2), no(3), no(4)));
                assertThat(followed.withoutStep(actor, FOLLOWED))
                        .as(office)
                        .filteredOn(List.of(no(1), no(2), no(3), no(4))::contains)
                        .containsExactlyInAnyOrderElementsOf(rights.visibleAmong(actor, one).stream()
                                .map(Case::caseNo)
                                .toList());
            }
            assertThat(kept).isZero();
        });
    }

    private static Actor actor(String office) {
        return new Actor("follower", "", ActorType.STAFF, Set.of(Grant.parse(office)));
    }

    private static String no(int n) {
        return "FW-%09d".formatted(n);
    }

    /** Half of them belong to the street that the clerk works for, the others to another one. */
    private void follow() {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name,
                                   id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at)
                select 'FW-' || lpad(n::text, 9, '0'), 'assistance', 'SUBMITTED', street || '001', street, street, 'PERSON',
                       '某', '', '', '', 'x', timestamptz '2010-01-01'
                from (select n, case when n % 2 = 0 then '310117004' else '310117001' end street
                      from generate_series(1, :followed) n) one
                """)
                .param("followed", FOLLOWED)
                .update();
        db.sql(
                        """
                insert into work_follow (uid, case_no, since, looked_at)
                select 'follower', case_no, :looked, :looked from cases where case_no like 'FW-%'
                """)
                .param("looked", Timestamp.from(LOOKED))
                .update();
        db.sql("analyze cases, work_follow").update();
    }

    private long pages() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(oid)) from pg_class
                where relname in ('cases', 'work_follow') or oid in (
                    select indexrelid from pg_index where indrelid in ('cases'::regclass, 'work_follow'::regclass))
                """)
                .query(Long.class)
                .single();
    }
}
