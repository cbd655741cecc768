package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.reviewing.GrantReviews;
import org.banjie.reviewing.ReviewOccasion;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 待遇复核: what a kind grants by the month is looked at again when its guide says so. */
class GrantReviewTest extends KindStory {

    private static final String KIND = "disability-allowances";
    private static final String BORN = "19680512";

    @Autowired
    ByHand byHand;

    @Autowired
    Messages messages;

    @Autowired
    GrantReviews reviews;

    @Autowired
    Journal journal;

    @Autowired
    Recusals recusals;

    @Test
    void what_has_not_changed_goes_on_and_is_due_again_in_a_year() {
        var granted = granted();
        assertThat(due(granted)).isEqualTo("2027-02-01");
        goesTo("2026-12-20T09:00");
        opens();
        assertThat(reviewsOf(granted)).as("not yet asked").isEmpty();
        goesTo("2027-01-04T09:00");
        opens();
        opens();
        var review = reviewOf(granted);
        assertThat(told(review)).contains("待遇定期复核", "2027年2月3日（星期三）前办理");
        assertThat(answered(review, INTAKE, Map.of("record", record(review))).ok())
                .isTrue();
        assertThat(told(review)).contains("答复已收到");
        assertThat(tries(INTAKE, review, "Task_Conclude", "KEEP", Map.of()).status())
                .as("whoever filled it in does not conclude it")
                .isEqualTo(403);
        does(REVIEWER, review, "Task_Conclude", "KEEP");
        assertThat(status(review)).isEqualTo("APPROVED");
        assertThat(due(granted)).isEqualTo("2028-02-01");
        opens();
        assertThat(reviewsOf(granted)).containsExactly(review);
        assertThat(paidBy("2027-01")).contains("560.00,2027-01,残疾人两项补贴");
    }

    @Test
    void whoever_is_silent_is_reminded_held_back_and_ended_by_two_people() {
        var granted = granted();
        goesTo("2027-01-04T09:00");
        opens();
        var review = reviewOf(granted);
        goesTo("2027-01-27T09:00");
        assertThat(told(review)).contains("还没有收到您的答复", "2027年2月3日");
        goesTo("2027-02-18T23:00");
        assertThat(state(granted)).isEqualTo("LIVE");
        goesTo("2027-02-19T09:00");
        assertThat(state(granted)).isEqualTo("SUSPENDED");
        assertThat(told(granted)).contains("从今天起暂缓发放");
        goesTo("2027-03-23T09:00");
        assertThat(stepsOpenFor(review)).containsExactly("Task_Check");
        var early = Map.of("fromMonth", "2027-02-10");
        assertThat(tries(REVIEWER, review, "Task_Check", "STOP", early).json().toString())
                .contains("最早 2027-03");
        does(REVIEWER, review, "Task_Check", "STOP", Map.of("fromMonth", "2027-03-10"));
        assertThat(tries(REVIEWER, review, "Task_Decide", "CONFIRM", Map.of()).status())
                .isEqualTo(403);
        does(APPROVER, review, "Task_Decide", "CONFIRM");
        assertThat(state(granted)).isEqualTo("STOPPED");
        assertThat(papers().text(review, "stopped")).contains("困难残疾人生活补贴和重度残疾人护理补贴", "自2027年3月1日起停发", "行政复议");
        assertThat(paidBy("2027-03")).contains("560.00,2027-02,残疾人两项补贴").doesNotContain("560.00,2027-03");
    }

    @Test
    void a_late_answer_lets_it_be_paid_again_with_what_was_owed() {
        var granted = granted();
        goesTo("2027-01-04T09:00");
        opens();
        var review = reviewOf(granted);
        goesTo("2027-02-25T09:00");
        assertThat(state(granted)).isEqualTo("SUSPENDED");
        answered(review, INTAKE, Map.of("record", record(review)));
        assertThat(state(granted)).isEqualTo("LIVE");
        assertThat(told(granted)).contains("恢复发放");
        goesTo("2027-04-20T09:00");
        assertThat(state(granted)).as("the days for silence are over").isEqualTo("LIVE");
        assertThat(paidBy("2027-04")).contains("560.00,2027-02", "560.00,2027-03", "560.00,2027-04");
        does(REVIEWER, review, "Task_Conclude", "KEEP");
    }

    @Test
    void what_has_changed_stands_first_and_another_amount_is_decided_by_another() {
        var unchanged = granted();
        var changed = granted();
        goesTo("2027-01-04T09:00");
        opens();
        var quiet = reviewOf(unchanged);
        answered(quiet, INTAKE, Map.of("record", record(quiet)));
        var review = reviewOf(changed);
        var lines = record(review).stream()
                .map(line ->
                        line.get("known").startsWith("残疾等级") ? Map.of("known", line.get("known"), "now", "三级") : line)
                .toList();
        answered(review, INTAKE, Map.of("record", lines));
        assertThat(waiting()).as("first what has changed").containsSubsequence(review, quiet);
        assertThat(tries(REVIEWER, review, "Task_Check", "CHANGE", Map.of("fromMonth", "2027-02-01"))
                        .json()
                        .toString())
                .contains("和现在的 560.00 元不同");
        does(REVIEWER, review, "Task_Check", "CHANGE", Map.of("fromMonth", "2027-02-01", "amount", "410.00"));
        does(APPROVER, review, "Task_Decide", "CONFIRM");
        assertThat(papers().text(review, "changed")).contains("自2027年2月1日起，每月发给410.00元");
        goesTo("2027-02-20T09:00");
        assertThat(paidBy("2027-02")).contains("560.00,2027-01", "410.00,2027-02");
        does(REVIEWER, quiet, "Task_Conclude", "KEEP");
    }

    @Test
    void what_has_not_changed_is_concluded_together_once_a_drawn_one_has_been_looked_at() {
        var granted = List.of(granted(), granted(), granted());
        goesTo("2027-01-04T09:00");
        opens();
        var reviews = granted.stream().map(this::reviewOf).toList();
        reviews.forEach(review -> answered(review, INTAKE, Map.of("record", record(review))));
        var intake = Visitor.signedIn(port, INTAKE);
        assertThat(intake.answer("/reviews"))
                .as("who fills them in does not conclude them")
                .startsWith("403");
        var reviewer = Visitor.signedIn(port, REVIEWER);
        var batch = draws(reviewer);
        var conclude = "/reviews/" + batch + "/conclude";
        assertThat(reviewer.posts(conclude, reviewer.get("/reviews/" + batch), Map.of()))
                .contains("抽中的还有 1 件没有查看");
        var drawn = drawnIn(batch);
        does(REVIEWER, drawn, "Task_Conclude", "KEEP");
        reviewer.posts(conclude, reviewer.get("/reviews/" + batch), Map.of());
        byHand.settle();
        timeline.settle();
        assertThat(reviewer.get("/reviews/" + batch)).contains("已办结 2／2 件", "校验值");
        assertThat(reviews).allSatisfy(review -> assertThat(status(review)).isEqualTo("APPROVED"));
        assertThat(granted).allSatisfy(one -> assertThat(due(one)).isEqualTo("2028-02-01"));
        assertThat(journal.of("reviews-" + STREET, 0, 100))
                .as("anybody can draw it again")
                .anyMatch(act -> act.verb().equals("batch-drawn")
                        && act.detail().keySet().containsAll(List.of("seed", "population")));
    }

    @Test
    void nothing_is_concluded_together_where_something_was_found_in_the_sample() {
        var granted = List.of(granted(), granted());
        goesTo("2027-01-04T09:00");
        opens();
        var reviews = granted.stream().map(this::reviewOf).toList();
        reviews.forEach(review -> answered(review, INTAKE, Map.of("record", record(review))));
        var reviewer = Visitor.signedIn(port, REVIEWER);
        var batch = draws(reviewer);
        var drawn = drawnIn(batch);
        does(REVIEWER, drawn, "Task_Conclude", "LOOK");
        var page = reviewer.get("/reviews/" + batch);
        assertThat(reviewer.posts("/reviews/" + batch + "/conclude", page, Map.of()))
                .contains("不能一并办结");
        reviewer.posts("/reviews/" + batch + "/give-up", page, Map.of());
        does(REVIEWER, drawn, "Task_Check", "KEEP");
        does(APPROVER, drawn, "Task_Decide", "CONFIRM");
        assertThat(status(drawn)).isEqualTo("APPROVED");
        reviews.stream()
                .filter(one -> !one.equals(drawn))
                .forEach(other -> does(REVIEWER, other, "Task_Conclude", "KEEP"));
    }

    @Test
    void what_was_granted_before_the_guide_said_so_is_given_a_day() {
        var granted = granted();
        db.sql("update assistance_grant set review_due = null where case_no = ?")
                .param(granted)
                .update();
        goesTo("2027-06-01T09:00");
        opens();
        assertThat(due(granted)).isEqualTo("2028-02-01");
    }

    @Test
    void whoever_is_held_back_for_another_reason_stays_so_when_they_answer() {
        var granted = granted();
        goesTo("2027-01-04T09:00");
        opens();
        var review = reviewOf(granted);
        db.sql("update assistance_grant set status = 'SUSPENDED' where case_no = ?")
                .param(granted)
                .update();
        goesTo("2027-02-25T09:00");
        answered(review, INTAKE, Map.of("record", record(review)));
        assertThat(state(granted)).isEqualTo("SUSPENDED");
        does(REVIEWER, review, "Task_Conclude", "KEEP");
        assertThat(state(granted)).isEqualTo("SUSPENDED");
    }

    @Test
    void whoever_is_found_to_be_a_relative_later_does_not_see_the_review_either() {
        var granted = granted();
        goesTo("2027-01-04T09:00");
        opens();
        var review = reviewOf(granted);
        assertThat(as(REVIEWER).get("/cases/" + review).ok()).isTrue();
        recusals.recuse(granted, REVIEWER, "近亲属", "admin-1");
        assertThat(as(REVIEWER).get("/cases/" + review).status()).isEqualTo(404);
    }

    @Test
    void what_came_to_light_is_looked_into_by_the_office_without_asking() {
        var granted = granted();
        var review = reviews.open(grantOf(granted), ReviewOccasion.LISTED, "死亡人员名单", "system");
        timeline.settle();
        assertThat(reviews.open(grantOf(granted), ReviewOccasion.REPORTED, "邻居反映", "system"))
                .as("one at a time")
                .isEqualTo(review);
        assertThat(stepsOpenFor(review)).containsExactly("Task_Check");
        assertThat(Visitor.signedIn(port, REVIEWER).get("/worklist/cases/" + review))
                .contains("比对名单发现：死亡人员名单", "情况变化：邻居反映");
        does(REVIEWER, review, "Task_Check", "STOP", Map.of("fromMonth", "2026-03-01"));
        does(APPROVER, review, "Task_Decide", "CONFIRM");
        assertThat(state(granted)).isEqualTo("STOPPED");
    }

    private long grantOf(String granted) {
        return db.sql("select id from assistance_grant where case_no = ?")
                .param(granted)
                .query(Long.class)
                .single();
    }

    /** @return the number of the batch */
    private long draws(Visitor reviewer) {
        reviewer.posts("/reviews", reviewer.get("/reviews"), Map.of("street", STREET));
        return db.sql("select max(id) from review_batch").query(Long.class).single();
    }

    private String drawnIn(long batch) {
        return db.sql("select case_no from review_batch_case where batch = ? and drawn")
                .param(batch)
                .query(String.class)
                .single();
    }

    /** The cases in the reviewer's list, as they stand in it. */
    private List<String> waiting() {
        return as(REVIEWER).get("/worklist?limit=100").json().findValuesAsText("caseNo");
    }

    private String state(String granted) {
        return db.sql("select status from assistance_grant where case_no = ?")
                .param(granted)
                .query(String.class)
                .single();
    }

    private String granted() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = accepted(
                KIND,
                BORN,
                Map.of(
                        "item", "BOTH",
                        "certificateNo", "31011719680512001141",
                        "disability", "LIMBS",
                        "grade", "1",
                        "longCare", "YES",
                        "household", "MLA",
                        "excluded", "NO",
                        "orphan", "NO"));
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "MLA", "excluded", "NO"));
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "2", "disability", "LIMBS"));
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        return caseNo;
    }

    private void opens() {
        byHand.does("reviewing.rounds");
        timeline.settle();
    }

    private ApiClient.Reply answered(String review, String uid, Map<String, ?> answers) {
        var reply = tries(uid, review, "Task_Answer", "ANSWERED", answers);
        timeline.settle();
        return reply;
    }

    /** What is laid before whoever answers. */
    private List<Map<String, String>> record(String review) {
        var form =
                as(INTAKE).get("/tasks/" + taskOf(review, "Task_Answer")).json().path("form");
        var lines = form.path("data").path("record");
        assertThat(lines.toString()).contains("残疾等级：二级", "家庭情况：低保家庭");
        return lines.findValuesAsText("known").stream()
                .map(known -> Map.of("known", known, "now", ""))
                .toList();
    }

    private String reviewOf(String granted) {
        assertThat(reviewsOf(granted)).hasSize(1);
        return reviewsOf(granted).get(0);
    }

    private List<String> reviewsOf(String granted) {
        return db.sql(
                        """
                select r.case_no from reviewed_grant r join assistance_grant g on g.id = r.grant_id
                where g.case_no = ? order by r.case_no
                """)
                .param(granted)
                .query(String.class)
                .list();
    }

    private String due(String granted) {
        return db.sql("select review_due::text from assistance_grant where case_no = ?")
                .param(granted)
                .query(String.class)
                .single();
    }

    private String told(String caseNo) {
        return messages.of(caseNo).stream().map(Message::text).collect(Collectors.joining("\n"));
    }
}
