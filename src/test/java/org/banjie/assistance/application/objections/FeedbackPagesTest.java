package org.banjie.assistance.application.objections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** The step in which whoever objected is told, as the reviewer has it before them. */
class FeedbackPagesTest extends DeskStory {

    @Test
    void who_is_told_what_and_how_to_reach_them_stand_first_and_the_reply_is_printed_from_the_step() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        as(CLERK)
                .post(
                        "/cases/" + caseNo + "/objections",
                        Map.of(
                                "sort", "OBJECTION",
                                "anonymous", false,
                                "who", "邻居孙某",
                                "contact", "泗泾镇江川北路9号",
                                "way", "LETTER",
                                "receivedOn", today().toString(),
                                "facts", "有第二套住房",
                                "evidence", ""));
        timeline.settle();
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "NOT_TAKEN_UP");
        var answer = db.sql("select answer from assistance_objection where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
        as(REVIEWER).post("/tasks/" + taskOf(answer, "Task_Tell") + "/claim");
        for (var language : new String[] {"zh-CN", "en"}) {
            var page = signedIn(
                    REVIEWER,
                    task(answer, "Task_Tell"),
                    new Person().withLanguage(language).withWidth(language.equals("en") ? 360 : 1280));
            says(page, "邻居孙某");
            says(page, "泗泾镇江川北路9号");
            assertThat(page.locator("main")).not().containsText(language.equals("en") ? "Statutory limit" : "法定期限");
            says(page, language.equals("en") ? "Limit (the bureau’s own)" : "办理期限");
            assertThat(page.locator(".step-papers a")).hasCount(1);
            page.waitForSelector(".fjs-form-field");
            browser.look(page, "objections/tell-" + language);
        }
        var entries = signedIn(REVIEWER, "/assistance/cases/" + caseNo + "/objections");
        assertThat(entries.locator("main")).containsText("待反馈：" + answer);
        browser.look(entries, "objections/waiting-to-be-told");
    }
}
