package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

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

    private String caseNo = "";

    @AfterEach
    void nothingIsOwed() {
        for (var table : List.of("one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update assistance_grant set monthly = false, status = 'ENDED' where case_no = ?")
                .param(caseNo)
                .update();
        db.sql("update grant_member set live = false where grant_id in"
                        + " (select id from assistance_grant where case_no = ?)")
                .param(caseNo)
                .update();
    }

    @Test
    void whoever_has_a_grant_checks_what_is_on_record_and_the_street_sees_what_changed() {
        clock.goesTo("2026-02-10T09:00");
        var idNo = Citizens.born("19680512");
        granted(idNo);
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
        browser.look(page, "kinds/review-answer-390");
    }

    private void granted(String idNo) {
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
        caseNo = reply.json().path("caseNo").asText();
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "MLA", "excluded", "NO"));
        does("district-assistance", caseNo, "Task_Federation", "MATCH", Map.of("grade", "2", "disability", "LIMBS"));
        does("district-approver", caseNo, "Task_Decide", "GRANT");
    }
}
