package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.background.running.ByHand;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 待遇复核 on the pages: of whoever has the grant, and of the street. */
class GrantReviewPagesTest extends DeskStory {

    private static final String PHONE = "13800000779";

    @Autowired
    ByHand byHand;

    private final List<String> granted = new ArrayList<>();

    @AfterEach
    void nothingIsOwed() {
        for (var table : List.of("one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set monthly = false, status = 'ENDED' where case_no = any(?)")
                .param(granted.toArray(String[]::new))
                .update();
        db.sql("update grant_member set live = false where grant_id in"
                        + " (select id from assistance_grant where case_no = any(?))")
                .param(granted.toArray(String[]::new))
                .update();
    }

    @Test
    void whoever_has_a_grant_checks_what_is_on_record_and_the_street_sees_what_changed() {
        clock.goesTo("2026-02-10T09:00");
        var idNo = Citizens.born("19680512");
        var quiet = granted(Citizens.born("19680513"));
        var caseNo = granted(idNo);
        goesTo("2027-01-04T09:00");
        byHand.does("reviewing.rounds");
        timeline.settle();
        var page = new Door(browser, port).applicant(idNo, PHONE, "/my/" + caseNo, new Person().withWidth(390));
        says(page, "正在复核");
        browser.look(page, "kinds/review-granted-390");
        page.getByText("正在复核").click();
        page.waitForURL(Pattern.compile(".*/my/FH-.*"));
        browser.look(page, "kinds/review-my-390");
        page.getByText("核对登记的情况").first().click();
        page.getByLabel("现在的情况").nth(1).fill("三级");
        browser.look(page, "kinds/review-answer-390");
        page.getByLabel("我已逐项核对").check();
        Door.handsBack(page, "[name=outcome]");
        timeline.settle();
        var review = reviewOf(caseNo);
        assertThat(stepsOpenFor(review)).containsExactly("Task_Check");
        var street = signedIn(REVIEWER, "/worklist/cases/" + review);
        says(street, "三级");
        says(street, "残疾等级：二级 → 三级");
        browser.look(street, "kinds/review-check");
        does(CLERK, reviewOf(quiet), "Task_Answer", "ANSWERED");
        street.navigate(at("/reviews"));
        says(street, "没有变化、等待办结的：1 件");
        browser.look(street, "kinds/reviews");
        street.locator("main form button").click();
        says(street, "抽中的：已查看 0／1");
        browser.look(street, "kinds/review-batch");
        var batch = street.url();
        var english = new Door(browser, port)
                .staff(
                        REVIEWER,
                        URI.create(batch).getPath(),
                        new Person().withLanguage("en").withWidth(390));
        browser.look(english, "kinds/review-batch-en-390");
    }

    private String reviewOf(String granted) {
        return db.sql(
                        """
                select r.case_no from reviewed_grant r join assistance_grant g on g.id = r.grant_id where g.case_no = ?
                """)
                .param(granted)
                .query(String.class)
                .single();
    }

    private String granted(String idNo) {
        var answers = new HashMap<String, Object>(Map.of(
                "item", "BOTH",
                "certificateNo", "31011719680512001141",
                "disability", "LIMBS",
                "grade", "1",
                "longCare", "YES",
                "household", "MLA",
                "excluded", "NO",
                "orphan", "NO"));
        answers.putAll(Map.of(
                "registration", VILLAGE, "bank", "农业银行", "accountHolder", "沈阿巧", "accountNo", "6228480000000000007"));
        var applicant = Map.of("name", "沈阿巧", "idNo", idNo, "phone", PHONE);
        var reply = as(CLERK)
                .post(
                        "/cases",
                        Map.of(
                                "kind",
                                "disability-allowances",
                                "area",
                                VILLAGE,
                                "applicant",
                                applicant,
                                "answers",
                                answers));
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        timeline.settle();
        var caseNo = reply.json().path("caseNo").asText();
        granted.add(caseNo);
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "MLA", "excluded", "NO"));
        does("district-assistance", caseNo, "Task_Federation", "MATCH", Map.of("grade", "2", "disability", "LIMBS"));
        does("district-approver", caseNo, "Task_Decide", "GRANT");
        return caseNo;
    }
}
