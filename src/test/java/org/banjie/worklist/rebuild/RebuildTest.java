package org.banjie.worklist.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.testing.Meeting;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list is made anew from the engine while everybody works; what was wrong is told and on record. */
class RebuildTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String VISITOR = "street-investigator-1." + STREET;
    private static final String OTHER = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final String CHECK = "Task_EconomicCheck";

    @Autowired
    Agreement agreement;

    @Autowired
    ByHand works;

    @Autowired
    TransactionTemplate transaction;

    private List<String> before = List.of();

    @BeforeEach
    void whatOthersLeft() {
        before = db.sql("select task_id from work_item").query(String.class).list();
    }

    /** What other stories have taken out of the list is there again now. */
    @AfterEach
    void nothingIsLeftBehind() {
        db.sql("delete from work_item where task_id <> all(?)")
                .param(before.toArray(String[]::new))
                .update();
    }

    @Test
    void a_step_that_is_missing_is_there_again_as_it_was() {
        var caseNo = accepted();
        as(VISITOR).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        var before = row(caseNo, VISIT);
        db.sql("delete from work_item where case_no = ? and step = ?")
                .params(caseNo, VISIT)
                .update();
        assertThat(agreement.of(caseNo)).singleElement().satisfies(one -> assertThat(one.fault())
                .isEqualTo(Difference.Fault.MISSING));
        rebuilds();
        assertThat(row(caseNo, VISIT)).isEqualTo(before);
        assertThat(mended(caseNo)).contains("\"missing\": \"" + VISIT + "\"");
        does(VISITOR, caseNo, VISIT, "RECORDED");
    }

    /** Otherwise whoever prepares it would decide, and four eyes would forget who worked on it. */
    @Test
    void who_lent_a_step_who_prepared_it_and_who_is_asked_about_it_is_known_again() {
        var caseNo = accepted();
        var task = "/tasks/" + taskOf(caseNo, VISIT);
        as(VISITOR).post(task + "/claim");
        assertThat(as(VISITOR)
                        .post(task + "/countersign", Map.of("people", List.of(OTHER), "mode", "ALL"))
                        .ok())
                .isTrue();
        for (var again : List.of(false, true)) {
            assertThat(as(VISITOR)
                            .post(task + "/delegate", Map.of("to", OTHER, "reason", "请先去看"))
                            .ok())
                    .isTrue();
            if (again) break;
            as(OTHER).put(task + "/draft", Map.of("outcome", "", "reason", "已看", "answers", Map.of()));
            assertThat(as(OTHER).post(task + "/give-back", Map.of()).ok()).isTrue();
        }
        var before = loan(caseNo);
        assertThat(before).containsEntry("lent_by", VISITOR).containsEntry("prepared", "{" + OTHER + "}");
        db.sql("delete from work_item where case_no = ? and step = ?")
                .params(caseNo, VISIT)
                .update();
        rebuilds();
        assertThat(loan(caseNo)).isEqualTo(before);
        assertThat(agreement.of(caseNo)).isEmpty();
        assertThat(as(OTHER)
                        .post(task + "/complete", Map.of("outcome", "RECORDED"))
                        .status())
                .as("whoever lent it decides")
                .isGreaterThanOrEqualTo(400);
        assertThat(as(VISITOR).post(task + "/call-back", Map.of()).ok()).isTrue();
    }

    private Map<String, Object> loan(String caseNo) {
        return db.sql(
                        """
                select assignee, lent_by, prepared::text, (select count(*) from countersign_round r
                    where r.task_id = i.task_id and closed_at is null) as rounds
                from work_item i where case_no = ? and step = ?
                """)
                .params(caseNo, VISIT)
                .query()
                .singleRow();
    }

    @Test
    void a_step_that_the_engine_does_not_have_goes_also_where_nothing_else_is_open() {
        var open = accepted();
        var closed = accepted();
        as(CLERK).post("/cases/" + closed + "/withdraw", Map.of("reason", "不办了"));
        timeline.settle();
        for (var caseNo : List.of(open, closed)) {
            db.sql(
                            """
                    insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant,
                                           applicant_order, since)
                    select 'surplus-' || case_no, case_no, kind, :version, :step, 'street-intake@310117004', false,
                           area, '多余', '', now() from cases where case_no = :case
                    """)
                    .param("case", caseNo)
                    .param("version", version(open))
                    .param("step", VISIT)
                    .update();
        }
        rebuilds();
        assertThat(stepsOpenFor(open)).containsExactly(CHECK, VISIT);
        assertThat(agreement.of(open)).isEmpty();
        assertThat(mended(open)).contains("\"surplus\": \"" + VISIT + "\"");
    }

    @Test
    void what_is_different_is_put_right_and_what_was_typed_stays() {
        var caseNo = accepted();
        var task = taskOf(caseNo, VISIT);
        as(VISITOR).post("/tasks/" + task + "/claim");
        as(VISITOR).put("/tasks/" + task + "/draft", Map.of("outcome", "", "reason", "写了一半", "answers", Map.of()));
        var before = row(caseNo, VISIT);
        db.sql(
                        """
                update work_item set grp = 'street-intake@310117001', assignee = 'somebody', barred = '{x}',
                    applicant = '别人', due_on = '2020-01-01' where task_id = ?
                """)
                .param(task)
                .update();
        rebuilds();
        assertThat(row(caseNo, VISIT)).isEqualTo(before);
        assertThat(mended(caseNo)).contains(VISIT + " (about, office, holder, barred, due)");
        assertThat(as(VISITOR)
                        .get("/tasks/" + task + "/draft")
                        .json()
                        .path("reason")
                        .asText())
                .isEqualTo("写了一半");
    }

    @Test
    void the_sum_is_told_and_a_second_time_nothing_is_wrong() {
        var caseNo = accepted();
        db.sql("delete from work_item where case_no = ?").param(caseNo).update();
        rebuilds();
        var told = as("admin-1").get("/worklist/rebuild").json();
        assertThat(told.path("endedAt").asText()).isNotEmpty();
        assertThat(told.path("missing").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(db.sql(
                                "select count(*) from journal_entry where chain = 'background/worklist.rebuild' and verb = 'list-rebuilt'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        rebuilds();
        var again = as("admin-1").get("/worklist/rebuild").json();
        assertThat(again.path("cases").asInt()).isPositive();
        assertThat(again.path("missing").asInt()
                        + again.path("surplus").asInt()
                        + again.path("different").asInt())
                .isZero();
    }

    @Test
    void only_an_administrator_has_it_done() {
        assertThat(as(CLERK).post("/worklist/rebuild").status()).isEqualTo(403);
        assertThat(as("auditor").post("/worklist/rebuild").status()).isEqualTo(403);
        assertThat(as(CLERK).get("/worklist/rebuild").status()).isEqualTo(403);
    }

    /** Whoever takes the step a moment before has it after, and the row is not made from what was. */
    @Test
    void an_act_that_was_begun_before_is_waited_for() {
        var caseNo = accepted();
        var task = taskOf(caseNo, VISIT);
        db.sql("delete from work_item where case_no = ? and step = ?")
                .params(caseNo, CHECK)
                .update();
        new Meeting(db, transaction)
                .second(
                        () -> {
                            db.sql("select from cases where case_no = ? for update")
                                    .param(caseNo)
                                    .query()
                                    .listOfRows();
                            db.sql("update work_item set assignee = ? where task_id = ?")
                                    .params(VISITOR, task)
                                    .update();
                            db.sql("update act_ru_task set assignee_ = ? where id_ = ?")
                                    .params(VISITOR, task)
                                    .update();
                        },
                        () -> {
                            works.does("worklist.rebuild");
                            return "done";
                        });
        assertThat(row(caseNo, VISIT)).containsEntry("assignee", VISITOR);
        assertThat(agreement.of(caseNo)).isEmpty();
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private void rebuilds() {
        assertThat(as("admin-1").post("/worklist/rebuild").status()).isEqualTo(202);
        works.settle();
    }

    private Map<String, Object> row(String caseNo, String step) {
        return db.sql(
                        """
                select task_id, kind, version, step, grp, for_applicant, area, applicant, applicant_order::text,
                       since::date::text, due_on, amber_on, own_on, assignee, barred::text from work_item where case_no = ? and step = ?
                """)
                .params(caseNo, step)
                .query()
                .singleRow();
    }

    private String version(String caseNo) {
        return db.sql("select version from work_item where case_no = ? limit 1")
                .param(caseNo)
                .query(String.class)
                .single();
    }

    private String mended(String caseNo) {
        return db.sql(
                        "select string_agg(detail::text, ' ') from journal_entry where chain = ? and verb = 'list-mended'")
                .param(caseNo)
                .query(String.class)
                .single();
    }
}
