package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.Recipients;
import org.banjie.grants.Grants;
import org.banjie.relatives.StaffRegister;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits in other rooms stands in the worklist of those who may do it, of nobody else, and goes when it is done. */
class OtherWorkTest extends Story {

    private static final String DISTRICT = "district-assistance";
    private static final String REGISTRAR = "registrar";

    @Autowired
    Grants grants;

    @Autowired
    Recusals recusals;

    @BeforeEach
    @AfterEach
    void nothing_waits() {
        for (var table : List.of("benefit_entry", "benefit_batch", "background_item", "standstill", "account_change")) {
            db.sql("delete from " + table).update();
        }
        StaffRegister.isEmptied(db);
        db.sql("update funeral_deceased set waiting = false where waiting").update();
        db.sql("delete from studio_cancellation").update();
        db.sql("truncate studio_migration cascade").update();
    }

    @Test
    void a_proposed_benefit_waits_for_another_than_its_proposer() {
        new Recipients(grants).in(VILLAGE);
        var id = as(DISTRICT)
                .post(
                        "/monitoring/benefits",
                        Map.of(
                                "name", "春节补助",
                                "month", "2026-02",
                                "amount", "50",
                                "basis", "沪民社〔2026〕1号",
                                "categories", List.of("MLA")))
                .json()
                .path("id")
                .asLong();
        var page = "/monitoring/benefits/" + id;
        assertThat(who(page, DISTRICT, "admin-1", "auditor", "street-leader." + STREET))
                .containsExactly("admin-1");
        as("admin-1").post("/monitoring/benefits/" + id + "/approve");
        assertThat(who(page, DISTRICT, "admin-1")).isEmpty();
    }

    @Test
    void one_s_own_declaration_of_the_year_waits_for_oneself() {
        var clerk = "street-intake." + STREET;
        new StaffRegister(as(DISTRICT)).has(clerk, "周敏", STREET, "OFFICIAL");
        assertThat(who("/relatives/mine", clerk, "street-leader." + STREET)).containsExactly(clerk);
        assertThat(others(clerk).findValuesAsText("what")).contains("本人 2026 年度近亲属申报");
        var declared = as(clerk).post("/relatives/declarations", Map.of("relations", List.of(), "pledge", true));
        assertThat(declared.ok()).as(declared.toString()).isTrue();
        assertThat(who("/relatives/mine", clerk)).isEmpty();
    }

    @Test
    void another_account_of_a_family_waits_for_the_second_person_of_its_street() {
        var family = new Recipients(grants).in(VILLAGE);
        var household = db.sql("select household from assistance_grant where id = ?")
                .param(family.id())
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into account_change (grant_id, case_no, holder, number, evidence, state, proposed_by, proposed_at)
                values (?, ?, '', '', '', 'PROPOSED', ?, now())
                """)
                .params(family.id(), family.caseNo(), "street-intake." + STREET)
                .update();
        var people = new String[] {
            "street-intake." + STREET, "street-reviewer." + STREET, "street-leader." + STREET, "street-leader.310117001"
        };
        assertThat(who("/households/" + household, people))
                .containsExactly("street-reviewer." + STREET, "street-leader." + STREET);
        db.sql("update account_change set proposed_by = ?")
                .param("street-leader." + STREET)
                .update();
        assertThat(who("/households/" + household, people)).containsExactly("street-reviewer." + STREET);
        db.sql("delete from account_change").update();
        assertThat(who("/households/" + household, people)).isEmpty();
    }

    @Test
    void a_draft_waits_for_another_administrator_and_then_to_go_live() {
        var path = "/models/funeral/draft";
        as("admin-1").post(path);
        var files = as("admin-1").get(path).json();
        assertThat(files.isMissingNode()).isFalse();
        assertThat(who("/studio/funeral", "admin-1", "admin-2"))
                .as("not changed yet")
                .isEmpty();
        db.sql("update studio_draft set base_hash = null, lock_by = null where kind = 'funeral' and closed_at is null")
                .update();
        assertThat(who("/studio/funeral", "admin-1", "admin-2"))
                .as("not sent yet")
                .isEmpty();
        db.sql(
                        """
                insert into studio_ready (draft_id, rev, set_hash, said_by, said_at, word)
                select id, rev, set_hash, 'admin-1', now(), '' from studio_draft
                where kind = 'funeral' and closed_at is null
                """)
                .update();
        assertThat(who("/studio/funeral", "admin-1", "admin-2", "auditor", DISTRICT))
                .containsExactly("admin-2");
        as("admin-1").post(path + "/lock", Map.of("takeOver", true));
        assertThat(who("/studio/funeral", "admin-1", "admin-2"))
                .as("being edited")
                .isEmpty();
        as("admin-1").delete(path);
        assertThat(who("/studio/funeral", "admin-1", "admin-2")).isEmpty();
    }

    @Test
    void a_migration_and_an_ending_by_hand_wait_for_another_administrator() {
        var caseNo = files(Household.of(1, "0"));
        db.sql(
                        """
                insert into studio_migration (model, from_version, to_version, from_number, to_number, mapping, reset, dry,
                    state, total, asked_by, asked_at)
                values ('assistance', 'a:1', 'a:2', 1, 2, '{}', '{}', false, 'ASKED', 0, 'admin-1', now())
                """)
                .update();
        var asked = as("admin-1").post("/studio/running/cases/" + caseNo + "/end", Map.of("reason", "重复"));
        db.sql(
                        "insert into studio_cancellation (case_no, reason, asked_by, asked_at) select ?, '', 'admin-1', now() where ?")
                .params(caseNo, !asked.ok())
                .update();
        assertThat(whats("admin-2")).anyMatch(what -> what.contains("待第二人确认") && what.contains(caseNo));
        assertThat(whats("admin-2")).anyMatch(what -> what.contains("第 1 版") && what.contains("第 2 版"));
        assertThat(whats("admin-1")).noneMatch(what -> what.contains("待第二人确认"));
        assertThat(whats("auditor")).isEmpty();
        recusals.recuse(caseNo, "admin-2", "近亲属", "admin-1");
        assertThat(whats("admin-2")).noneMatch(what -> what.contains(caseNo));
    }

    @Test
    void what_was_set_aside_and_what_stands_still_wait_for_administrators() {
        var caseNo = files(Household.of(1, "0"));
        db.sql(
                        """
                insert into background_item (work, item, failures, failed_at, failure, set_aside_at)
                values ('x', '1', 9, now(), 'DATA', now()), ('x', '2', 9, now(), 'DATA', now())
                """)
                .update();
        db.sql("insert into standstill (case_no, why, place, found_at) values (?, 'NO_WAY_ON', '', now())")
                .param(caseNo)
                .update();
        assertThat(who("/oversight/background", "admin-1", "auditor", DISTRICT)).containsExactly("admin-1");
        assertThat(who("/oversight/standstill", "admin-1", "auditor", DISTRICT)).containsExactly("admin-1");
        assertThat(whats("admin-1")).contains("2 项自动任务已停下，待处理", "1 件办件停滞，待处理");
        recusals.recuse(caseNo, "admin-1", "近亲属", "admin-2");
        assertThat(who("/oversight/standstill", "admin-1")).isEmpty();
    }

    @Test
    void next_year_s_holidays_wait_for_an_administrator_from_november_on() {
        var page = "/oversight/calendar/2027";
        assertThat(who(page, "admin-1")).isEmpty();
        goesTo("2026-11-02T09:00");
        assertThat(who(page, "admin-1", "auditor", DISTRICT)).containsExactly("admin-1");
        assertThat(others("admin-1").get(0).path("until").asText()).isEqualTo("2026-12-31");
        db.sql(
                        """
                insert into calendar_proposal (year, source, days, seen, proposed_by, proposed_at)
                values (2027, 'x', '', 'x', 'admin-2', now())
                """)
                .update();
        assertThat(who(page, "admin-1", "admin-2", DISTRICT))
                .as("proposed, it waits for the other one only")
                .containsExactly("admin-1");
        assertThat(whats("admin-1")).contains("2027 年工作日历改动，待确认").doesNotContain("2027 年放假安排未录入");
        db.sql("delete from calendar_proposal where year = 2027").update();
    }

    @Test
    void a_change_of_phone_waits_for_a_second_person_of_the_office() {
        db.sql("delete from applicant_account where number_index = 'other-work'")
                .update();
        db.sql(
                        """
                with account as (
                    insert into applicant_account (id, kind, number_index, number_sealed, phone_index, phone_sealed, opened_at)
                    values (gen_random_uuid(), 'PERSON', 'other-work', '', '', '', now()) returning id)
                insert into phone_change (id, account, office, phone_sealed, paper, reason, asked_by, asked_at)
                select id, id, ?, '', 'x', 'x', ?, now() from account
                """)
                .params(STREET, "street-intake." + STREET)
                .update();
        assertThat(who(
                        "/access/accounts",
                        "street-intake." + STREET,
                        "street-leader." + STREET,
                        "street-leader.310117001"))
                .containsExactly("street-leader." + STREET);
        db.sql("delete from applicant_account where number_index = 'other-work'")
                .update();
        assertThat(who("/access/accounts", "street-leader." + STREET)).isEmpty();
    }

    @Test
    void a_body_to_be_collected_waits_for_the_dispatcher() {
        var caseNo = files(Household.of(1, "0"));
        db.sql("insert into funeral_deceased (case_no, known_at, waiting) values (?, ?::timestamptz, true)")
                .params(caseNo, "2026-02-09T08:00+08:00")
                .update();
        assertThat(who("/funeral/collections", "funeral-dispatcher", "funeral-worker-1", "admin-1"))
                .containsExactly("funeral-dispatcher");
        assertThat(whats("funeral-dispatcher").get(0)).isEqualTo("待接运 1 具，最早须在 02-09 20:00 前接到");
        db.sql("delete from funeral_deceased where case_no = ?").param(caseNo).update();
        assertThat(who("/funeral/collections", "funeral-dispatcher")).isEmpty();
    }

    @Test
    void a_drawn_batch_and_a_round_that_is_over_wait_for_the_registrar() {
        db.sql(
                        """
                insert into inspection_round (year, report_by, registry_by, basis, state, population, opened_by, opened_at)
                values (1999, '2000-03-31', '2000-05-31', 'x', 'OPEN', 0, 'admin-1', now()) on conflict do nothing
                """)
                .update();
        assertThat(who("/inspection/1999", REGISTRAR, "auditor", "district-approver"))
                .containsExactly(REGISTRAR);
        db.sql("update inspection_round set state = 'CLOSED' where year = 1999").update();
        assertThat(who("/inspection/1999", REGISTRAR)).isEmpty();
        db.sql(
                        """
                insert into inspection_batch (year, seed, population, population_hash, percent, basis, lots, drawn_by, drawn_at)
                values (1999, decode(repeat('00', 32), 'hex'), 0, '', 5, 'x', 0, 'registrar', now())
                """)
                .update();
        var id =
                db.sql("select max(id) from inspection_batch").query(Long.class).single();
        assertThat(who("/inspection/1999/clean/" + id, REGISTRAR, "admin-1", "auditor"))
                .containsExactly(REGISTRAR);
        db.sql(
                        "insert into inspection_batch_act (batch, verb, by, office, at, done_at) values (?, 'GIVE_UP', 'registrar', '', now(), now())")
                .param(id)
                .update();
        assertThat(who("/inspection/1999/clean/" + id, REGISTRAR)).isEmpty();
    }

    private List<String> who(String page, String... people) {
        var found = new ArrayList<String>();
        for (var uid : people) {
            if (others(uid).findValuesAsText("page").contains(page)) found.add(uid);
        }
        return found;
    }

    private List<String> whats(String uid) {
        return others(uid).findValuesAsText("what");
    }

    private JsonNode others(String uid) {
        return as(uid).get("/worklist").json().path("others");
    }
}
