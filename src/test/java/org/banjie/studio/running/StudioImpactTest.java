package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.flow.Edition;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a draft is approved both administrators see what it means for the cases that run; afterwards these are moved. */
class StudioImpactTest extends DeskStory {

    private static final String MODELS = "/models/reconsideration";
    private static final String MODEL = MODELS + "/draft/files/reconsideration.bpmn";

    @Autowired
    BeanFactory program;

    @AfterEach
    void noDraftIsLeft() {
        as("admin-1").post(MODELS + "/draft/lock", Map.of("takeOver", true));
        as("admin-1").delete(MODELS + "/draft");
    }

    @Test
    void the_impact_of_a_draft_is_seen_before_it_is_approved() {
        clock.goesTo("2026-02-10T09:00");
        Edition.restore("reconsideration", program); // a version on which no other story's case runs
        reconsideration();
        var model = new String(as("admin-1").file(MODEL), StandardCharsets.UTF_8);
        changes(model.replace("街镇审核：准备答复和证据", "街镇审核：两人准备答复"));
        var author = signedIn("admin-1", "/studio/reconsideration");
        author.locator("main a[href$='/impact']").first().click();
        says(author, "草稿如果发布，有什么影响");
        says(author, "试着迁移了 1 件，1 件可以迁移");
        says(author, "准备答复");
        looks(author, "impact");
        var approver = signedIn("admin-2", "/studio/reconsideration", new Person().withWidth(360));
        approver.locator("main form a[href$='/impact']").click();
        says(approver, "reconsideration.bpmn");
        looks(approver, "impact-360");
        var told = as("auditor").get(MODELS + "/draft/impact?last=0").json();
        assertThat(told.path("running").asInt()).isEqualTo(1);
        assertThat(told.path("movable").asInt()).isEqualTo(1);
        assertThat(as(CLERK).get(MODELS + "/draft/impact").status()).isEqualTo(403);

        assertThat(as("admin-2").post(MODELS + "/draft/approve").ok()).isTrue();
        author.navigate(at("/studio/reconsideration"));
        author.locator("main form[action$=publish] button").click();
        says(author, "还在旧版本上办理的办件");
        looks(author, "kind-moves");
        author.locator("main a[href*='/migrations/plan']").first().click();
        author.waitForURL("**/migrations/plan?from=*&to=*");
        assertThat(author.locator("main").innerText()).contains("迁移");
        changes(model);
        assertThat(as("admin-2").post(MODELS + "/draft/approve").ok()).isTrue();
        assertThat(as("admin-1").post(MODELS + "/publish").ok()).isTrue();
    }

    @Test
    void a_draft_that_cannot_be_used_says_why_instead() {
        var model = new String(as("admin-1").file(MODEL), StandardCharsets.UTF_8);
        changes(model.replace("camunda:formRef=\"prepare\"", "camunda:formRef=\"nowhere\""));
        var page = signedIn("admin-2", "/studio/reconsideration/impact");
        says(page, "改好以后再看影响");
        looks(page, "impact-refused");
    }

    private void changes(String model) {
        var saved = as("admin-1").put(MODEL, "application/octet-stream", model.getBytes(StandardCharsets.UTF_8), null);
        assertThat(saved.ok()).as("%s", saved).isTrue();
    }

    private void reconsideration() {
        var answers = Map.of(
                "procedure", "ORDINARY",
                "registration", VILLAGE,
                "decidedCase", declined("310117199001010013"),
                "receivedOn", "2026-02-09",
                "grounds", "认为收入计算有误");
        var person = Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000");
        var body = Map.of("kind", "reconsideration", "area", VILLAGE, "applicant", person, "answers", answers);
        assertThat(as(CLERK).post("/cases", body).status()).isEqualTo(201);
        timeline.settle();
    }

    private static void looks(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "studio/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
