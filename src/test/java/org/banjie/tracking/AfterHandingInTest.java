package org.banjie.tracking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an applicant finds on the pages of a case of their own once it is handed in. */
class AfterHandingInTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    static final Browser browser = new Browser();

    private Door door;

    @BeforeEach
    void arrive() {
        door = new Door(browser, port);
        db.sql("delete from one_time_code").update();
    }

    /** Somebody nobody else tells of. */
    private record Comer(String name, String idNo, String phone) {

        static Comer of(String name, String born, String phone) {
            return new Comer(name, number("310117" + born + "008"), phone);
        }

        private static String number(String first17) {
            var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
            var sum = 0;
            for (var i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * weights[i];
            return first17 + "10X98765432".charAt(sum % 11);
        }

        ObjectNode application() {
            var body = Family.application(phone);
            ((ObjectNode) body.path("applicant")).put("name", name).put("idNo", idNo);
            ((ObjectNode) body.path("answers")).putArray("members");
            Family.member((ObjectNode) body.path("answers"), name, "HEAD", idNo);
            return body;
        }
    }

    @Test
    void the_page_of_a_case_names_each_paper_that_is_missing_and_where_it_is_handed_in() throws Exception {
        var comer = Comer.of("缪补缺", "19610203", "13917450101");
        var page = own(comer, new Person().withWidth(390));
        var caseNo = files(page, comer);
        page.navigate(door.at("/my/" + caseNo));
        var missing = page.locator("section[aria-labelledby=missing]");
        assertThat(missing).containsText("身份证");
        assertThat(page.locator("main")).not().containsText("您现在不需要做什么");
        look(page, "hall/missing-390");
        missing.locator("a[href$='#paper-id-card']").click();
        page.waitForURL(door.at("/my/" + caseNo + "/papers#paper-id-card"));
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("正面.png", "image/png", PNG));
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
        look(page, "hall/papers-390");
        page.navigate(door.at("/my/" + caseNo));
        assertThat(missing.locator("a[href$='#paper-id-card']")).hasCount(0);
    }

    @Test
    void a_withdrawn_case_says_where_it_stopped_and_tells_of_no_decision_and_asks_no_reason() throws Exception {
        var comer = Comer.of("缪撤回", "19620304", "13917450102");
        var page = own(comer, new Person().withWidth(390));
        var caseNo = files(page, comer);
        var reply = door.call(page, "POST", "/api/v1/cases/" + caseNo + "/withdraw", "{}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
        timeline.settle();
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator("main")).not().containsText("办理结果");
        assertThat(page.locator("main")).not().containsText("决定日期");
        assertThat(page.locator("section[aria-labelledby=withdrawn]")).containsText("没有作出批准或者不批准的决定");
        assertThat(page.locator(".timeline .step-stopped")).containsText("街镇受理审查");
        assertThat(page.locator(".timeline .step-done")).hasCount(1);
        assertThat(page.locator(".timeline .step-done")).containsText("按您的要求撤回");
        look(page, "hall/withdrawn-390");
        var stages = as(INTAKE).get("/cases/" + caseNo).json().path("steps");
        assertThat(stages).hasSize(1);
        assertThat(stages.get(0).path("state").asText()).isEqualTo("STOPPED");
        page.navigate(door.at("/my/" + caseNo + "?lang=en"));
        look(page, "hall/withdrawn-en-390");
    }

    @Test
    void a_clerk_who_enters_a_letter_says_what_it_says() {
        var caseNo = as(INTAKE)
                .post("/cases", Comer.of("缪来信", "19630405", "13917450103").application())
                .json()
                .path("caseNo")
                .asText();
        assertThat(as(INTAKE).post("/cases/" + caseNo + "/withdraw", Map.of()).status())
                .isEqualTo(422);
    }

    private Page own(Comer comer, Person person) {
        return door.applicant(comer.idNo(), comer.phone(), "/my", person);
    }

    private String files(Page page, Comer comer) throws Exception {
        var reply = door.call(page, "POST", "/api/v1/cases", comer.application());
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return new ObjectMapper().readTree(reply.text()).path("caseNo").asText();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
