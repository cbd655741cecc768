package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banjie.access.recusals.Recusals;
import org.banjie.casework.granting.Exclusions;
import org.banjie.grants.HouseholdRows;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.banjie.kinds.own.GrantsOnFile;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two are applied for of which one is left: told to whoever works on either, and decided by whichever is decided first. */
class BothAppliedForTest extends TwoMoneysStory {

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private Recusals recusals;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private HouseholdRows households;

    @Autowired
    private GrantsOnFile granted;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void what_is_only_applied_for_is_told_at_the_counter_and_keeps_nobody_out() {
        var other = orphan();
        var clerk = Caller.staff("both", port, INTAKE);
        assertThat(clerk.ask("GET", draft(clerk, "LIVING"), null, "").body())
                .contains("正在申请“社会散居孤儿基本生活费”（2026年2月10日（星期二）递交，还没有决定）", SAID, other)
                .doesNotContain("这一项现在不能办");
        assertThat(tries("LIVING").status()).isEqualTo(201);
    }

    @Test
    void whichever_is_decided_first_keeps_the_other_from_being_decided() {
        var orphan = orphan();
        var allowance = reviewed(applies(ALLOWANCE, child, withAccount(allowance("LIVING"))));
        assertThat(of(REVIEWER, orphan)).contains("困难残疾人生活补贴", "还没有决定", allowance);
        does(APPROVER, allowance, "Task_Decide", "GRANT");
        var late = tries(SECTION, orphan, "Task_Decide", "GRANT", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().toString()).contains("困难残疾人生活补贴", "请先到街镇停发生活补贴");
        does(SECTION, orphan, "Task_Decide", "REFUSE");
    }

    @Test
    void two_decisions_for_one_child_follow_one_another_so_that_the_second_sees_the_first() {
        var allowance = reviewed(applies(ALLOWANCE, child, withAccount(allowance("LIVING"))));
        var decided = transactions.execute(now -> {
            granted.oneAfterAnother(idNo);
            var other =
                    CompletableFuture.supplyAsync(() -> tries(APPROVER, allowance, "Task_Decide", "GRANT", Map.of()));
            assertThat(other).as("it waits for whoever decides already").isNotDone();
            assertThatThrownBy(() -> other.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThat(decided.join().ok()).isTrue();
        timeline.settle();
        assertThat(status(allowance)).isEqualTo("APPROVED");
    }

    @Test
    void whoever_works_on_the_case_reads_what_they_have_already_and_nothing_once_it_is_closed() {
        var orphan = granted();
        var allowance = applies(ALLOWANCE, child, withAccount(allowance("BOTH")));
        assertThat(of(REVIEWER, allowance))
                .contains("已有的待遇与本事项")
                .contains("社会散居孤儿基本生活费（" + orphan + "，2026年3月1日（星期日）起）：" + SAID)
                .contains("依据：国发〔2015〕52号第二部分")
                .doesNotContain("要求书面决定");
        for (var person : SCREENS) {
            var page = new Door(browser, port).staff(REVIEWER, "/worklist/cases/" + allowance, person);
            browser.look(page, "kinds/excluded-on-case-" + person.width());
        }
        assertThat(as(INTAKE)
                        .post("/cases/" + allowance + "/exits/withdraw", Map.of("reason", "不申请了"))
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(of(REVIEWER, allowance)).doesNotContain("已有的待遇与本事项");
    }

    @Test
    void whoever_keeps_away_from_the_other_case_reads_nothing_of_it() {
        var orphan = granted();
        var allowance = applies(ALLOWANCE, child, withAccount(allowance("BOTH")));
        recusals.recuse(orphan, REVIEWER, "近亲属", "admin-1");
        assertThat(of(REVIEWER, allowance)).contains(allowance).doesNotContain("已有的待遇与本事项", orphan, "孤儿基本生活费（");
    }

    @Test
    void the_familys_file_names_what_it_has_from_any_kind_to_whoever_may_see_that_case() {
        var orphan = granted();
        assertThat(file(REVIEWER, orphan)).contains("社会散居孤儿基本生活费", orphan);
        for (var person : SCREENS) {
            var page = new Door(browser, port).staff(REVIEWER, "/households/" + household(orphan), person);
            browser.look(page, "kinds/file-of-any-kind-" + person.width());
        }
        assertThat(file("street-investigator-1." + STREET, orphan))
                .as("the guide of living money for children shows its cases to no investigator")
                .contains("其他津贴、补贴")
                .doesNotContain("社会散居孤儿基本生活费");
    }

    private String file(String uid, String caseNo) {
        return Caller.staff(uid, port, uid)
                .ask("GET", "/households/" + household(caseNo), null, "")
                .body();
    }

    private long household(String caseNo) {
        return db.sql("select household from assistance_grant where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    @Test
    void a_term_of_the_household_is_met_by_what_another_member_has_and_one_of_the_person_is_not() throws Exception {
        var sister = decides(orphan(Map.of("name", "沈小妹", "idNo", Citizens.born("20190612"), "phone", "13800000777")));
        does(APPROVER, reviewed(applies(ALLOWANCE, child, withAccount(allowance("CARE")))), "Task_Decide", "GRANT");
        livesWith(sister);
        assertThat(exclusions.of(guide("PERSON"), "LIVING", List.of(idNo))).isEmpty();
        assertThat(exclusions.of(guide("HOUSEHOLD"), "LIVING", List.of(idNo)))
                .singleElement()
                .satisfies(met -> assertThat(met.by().caseNo()).isEqualTo(sister))
                .satisfies(met -> assertThat(met.refuses()).isTrue());
    }

    /** From now on both stand in one file. */
    private void livesWith(String other) {
        db.sql(
                        """
                update household_member set household = (select household from assistance_grant where case_no = ?)
                where person_index = ? and left_on is null
                """)
                .params(other, households.index(idNo))
                .update();
    }

    private static Kind guide(String of) throws IOException {
        var text = Files.readString(Path.of("processes/disability-allowances/kind.yaml"));
        return Guide.read(text.replace("granted: [ORPHAN]", "granted: [ORPHAN]\n    of: " + of)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String of(String uid, String caseNo) {
        return Caller.staff(uid, port, uid)
                .ask("GET", "/worklist/cases/" + caseNo, null, "")
                .body();
    }
}
