package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step brings itself is put in by whoever has it in hand, and by nobody else; they put in nothing else. */
class GatheredPapersTest extends DeskStory {

    @Autowired
    Recusals recusals;

    private static final String POST = "Task_Publicise";
    private static final String VILLAGE_CLERK = "village-clerk." + VILLAGE;
    private static final String PHOTO = "/materials/posting-photo";

    @Test
    void who_posts_a_notice_adds_a_photograph_of_the_board_and_the_street_sees_it() {
        var caseNo = toPost();
        var page = signedIn(VILLAGE_CLERK, task(caseNo, POST), new Person());
        puts(page, "公示栏.png");
        var link = page.locator("#gathered-posting-photo a");
        assertThat(link).hasText("公示栏.png");
        assertThat(page.request().get(at(link.getAttribute("href"))).body()).isEqualTo(Scan.png());
        assertThat(holder(caseNo)).isEqualTo(VILLAGE_CLERK);
        browser.look(page, "worklist/gathered-1280");
        keepsSilent(page, "代申请人上传材料");
        does(VILLAGE_CLERK, caseNo, POST, "POSTED", Map.of());
        var street = signedIn(REVIEWER, "/worklist/cases/" + caseNo, new Person());
        assertThat(street.locator("#papers-there li", new Page.LocatorOptions().setHasText("张贴照片")))
                .containsText("公示栏.png");
        browser.look(street, "worklist/gathered-case");
        street.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(street, "公示、公布张贴照片");
    }

    @Test
    void who_posted_it_opens_the_photograph_again_from_the_case_and_nobody_else_of_the_village_does() {
        var caseNo = toPost();
        puts(signedIn(VILLAGE_CLERK, task(caseNo, POST), new Person()), "公示栏.png");
        does(VILLAGE_CLERK, caseNo, POST, "POSTED", Map.of());
        for (var person :
                new Person[] {new Person(), new Person().withWidth(390).withLanguage("en")}) {
            var page = signedIn(VILLAGE_CLERK, "/worklist/cases/" + caseNo, person);
            var link = page.locator("main a[href*='/gathered/']");
            assertThat(link).hasText("公示栏.png");
            assertThat(page.request().get(at(link.getAttribute("href"))).body()).isEqualTo(Scan.png());
            browser.look(page, "worklist/gathered-own-" + person.width() + person.language());
        }
        var file = db.sql("select id from material where subject = ? and code = 'posting-photo'")
                .param(caseNo)
                .query(String.class)
                .single();
        var address = "/cases/" + caseNo + "/gathered/" + file;

        assertThat(as(CLERK).get(address).status())
                .as("has it among the papers")
                .isEqualTo(404);
        assertThat(as("village-clerk.310117004002").get(address).status()).isEqualTo(404);
        recusals.recuse(caseNo, VILLAGE_CLERK, "申请人的兄弟", "admin-1");
        assertThat(as(VILLAGE_CLERK).get(address).status()).as("kept away").isEqualTo(404);
    }

    @Test
    void on_a_telephone_before_the_board_in_english_and_without_a_script() {
        var caseNo = toPost();
        var phone = signedIn(
                VILLAGE_CLERK, task(caseNo, POST), new Person().withWidth(390).withLanguage("en"));
        puts(phone, "board.png");
        browser.look(phone, "worklist/gathered-390en");
        var plain = signedIn(VILLAGE_CLERK, task(caseNo, POST), new Person().withoutScripts());
        plain.locator(".gathered input[type=file]").setInputFiles(new FilePayload("又一张.png", "image/png", Scan.png()));
        plain.locator(".gathered button").click();
        assertThat(plain.locator("#gathered-posting-photo a")).hasCount(2);
    }

    @Test
    void whoever_has_not_this_step_in_hand_puts_nothing_in_and_sees_nothing() {
        var caseNo = toPost();
        var task = "/tasks/" + taskOf(caseNo, POST);
        assertThat(sends(VILLAGE_CLERK, task + PHOTO)).isEqualTo("409 not-claimed");
        as(VILLAGE_CLERK).post(task + "/claim");
        assertThat(sends("village-clerk.310117004002", task + PHOTO)).isEqualTo("404 unknown-task");
        assertThat(sends("district-approver", task + PHOTO)).startsWith("40");
        assertThat(sends(VILLAGE_CLERK, task + "/materials/id-card")).isEqualTo("403 not-gathered");
        assertThat(sends(VILLAGE_CLERK, task + PHOTO)).isEqualTo("201 ");
        var file = db.sql("select id from material where subject = ?")
                .param(caseNo)
                .query(String.class)
                .single();
        assertThat(as("village-clerk.310117004002")
                        .get(task + "/materials/" + file)
                        .status())
                .isEqualTo(404);
        does(VILLAGE_CLERK, caseNo, POST, "POSTED", Map.of());
        assertThat(sends(VILLAGE_CLERK, task + PHOTO)).isEqualTo("409 gone");
        assertThat(as(VILLAGE_CLERK).get(task + "/materials/" + file).status()).isEqualTo(409);
    }

    @Test
    void nobody_sends_the_photograph_by_the_door_for_the_papers_of_the_applicant() {
        var caseNo = toPost();
        var papers = "/cases/" + caseNo + "/materials/posting-photo";
        assertThat(told(as(CLERK).upload(papers, "假.png", Scan.png()))).isEqualTo("422 unknown-material");
        assertThat(told(as(VILLAGE_CLERK).upload(papers, "真.png", Scan.png()))).isEqualTo("403 not-your-office");
        var kind = as(CLERK).get("/kinds").json().toString();
        assertThat(kind).contains("id-card").doesNotContain("posting-photo");
    }

    private String toPost() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        return caseNo;
    }

    private String holder(String caseNo) {
        return as(VILLAGE_CLERK)
                .get("/tasks/" + taskOf(caseNo, POST))
                .json()
                .path("assignee")
                .asText();
    }

    private String sends(String uid, String path) {
        return told(as(uid).sendFile(path, "公示栏.png", Scan.png()));
    }

    private static String told(ApiClient.Reply reply) {
        return reply.status() + " " + reply.json().path("type").asText().replaceFirst(".*[/:]", "");
    }

    private static void puts(Page page, String name) {
        var part = page.locator(".gathered");
        part.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", Scan.png()));
        assertThat(page.locator("#gathered-posting-photo")).containsText(name);
    }
}
