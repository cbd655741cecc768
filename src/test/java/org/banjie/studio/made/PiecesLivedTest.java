package org.banjie.studio.made;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pieces 补正 and 提醒, laid down by hand: the applicant supplies what is missing, and is reminded before the limit ends. */
class PiecesLivedTest extends DeskStory {

    private static final String KIND = "supplied-allowance";
    private static final String MODEL = KIND + ".bpmn";
    private static final String ID_NO = "310117199001010013";
    private static final String PHONE = "13800000000";

    @AfterEach
    void nobodyIsToldTwice() {
        for (var table : List.of("one_time_code", "applicant_account")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void what_is_supplied_ends_the_wait_and_the_reminder_reaches_the_applicant() {
        clock.goesTo("2026-02-10T09:00");
        makes(signedIn("admin-1", "/studio"));
        Workshop.approves(signedIn("admin-2", "/worklist"), KIND);
        var caseNo = handsIn();
        isAskedForWhatIsMissing(caseNo);
        supplies(caseNo);
        isLookedAtAgain(caseNo);
        isReminded(caseNo);
    }

    private static void makes(Page page) {
        var words = new LinkedHashMap<String, String>();
        words.put("nameZh", "先补后审的补贴");
        words.put("nameEn", "An allowance with papers supplied");
        words.put("prefix", "BZBT");
        words.put("days", "15");
        words.put("law", "中华人民共和国行政许可法");
        words.put("article", "第四十二条");
        var workshop = Workshop.begins(page, KIND, words);
        var drawing = workshop.opens(MODEL).drawing();
        drawing.putsOnArrow("correction", "Flow_Start_HandIn_Task_CheckCompleteness");
        drawing.selects("Task_StreetReview").presses("加一个到期前的提醒").saved();
        var reminds = page.locator(".djs-element.djs-shape")
                .filter(new Locator.FilterOptions().setHasText("提醒经办人"))
                .first()
                .getAttribute("data-element-id");
        drawing.selects(reminds).ticks("也告诉申请人", true);
        browser.screenshot(page, "made/pieces-lived");
        workshop.sends("先补正，再审；到期前提醒");
    }

    private String handsIn() {
        var answers = Map.of("item", "FIRST", "registration", VILLAGE, "grounds", "一级肢体残疾，需要长期照护");
        var person = Map.of("name", "王建国", "idNo", ID_NO, "phone", PHONE);
        var reply = as(CLERK)
                .post("/cases", Map.of("kind", KIND, "area", VILLAGE, "applicant", person, "answers", answers));
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    private void isAskedForWhatIsMissing(String caseNo) {
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("CORRECTION");
        assertThat(running(caseNo)).as("ten working days from 10 February").containsExactly("correction 2026-03-02");
        assertThat(papers().text(caseNo, "correction")).contains("补正");
    }

    private void supplies(String caseNo) {
        var page = new Door(browser, port).applicant(ID_NO, PHONE, "/my", new Person().withWidth(390));
        page.navigate(at("/my/" + caseNo));
        page.locator(".asked a").first().click();
        page.getByLabel("补正说明").fill("户口本已补上");
        browser.look(page, "made/supplies-390");
        Door.handsBack(page, "[data-hand-in][value=DONE]");
        timeline.settle();
        page.navigate(at("/my/" + caseNo));
        assertThat(page.locator(".asked")).hasCount(0);
        browser.look(page, "made/supplied-390");
    }

    private void isLookedAtAgain(String caseNo) {
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(running(caseNo)).as("the wait is over").isEmpty();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("id-card")));
        does("village-clerk." + VILLAGE, caseNo, "Task_VillageCheck", "CHECKED");
        assertThat(running(caseNo)).as("fifteen working days from today").containsExactly("decision 2026-03-09");
    }

    private void isReminded(String caseNo) {
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_StreetReview");
        goesTo("2026-03-03T09:00");
        assertThat(messages(caseNo)).doesNotContain("reminder");
        goesTo("2026-03-04T09:00");
        assertThat(messages(caseNo)).contains("reminder");
        assertThat(db.sql("select count(*) from message where case_no = ? and code = 'reminder' and phone is not null")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .as("once, to the phone on file")
                .isOne();
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        does("district-assistance", caseNo, "Task_Decide", "GRANT");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    /** Open limits with the day on which they end. */
    private List<String> running(String caseNo) {
        return db.sql(
                        "select code || ' ' || due_on from statutory_limit where subject = ? and closed_on is null order by code")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private List<String> messages(String caseNo) {
        return db.sql("select code from message where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}
