package org.banjie.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.checks.Checks;
import org.banjie.testing.ForeignModels;
import org.banjie.testing.ForeignModels.Model;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Models of other authors come to the studio: they open, are checked, and go live or are refused in words. With {@code
 * -Dforeign.every=1} the checks look at each of them.
 */
class ForeignModelsTest extends DeskStory {

    private static final String DRAFT = "/models/reconsideration/draft";
    private static final String FILE = DRAFT + "/files/foreign.bpmn";
    private static final int EVERY = 40;
    private static final int CHECKED = Integer.getInteger("foreign.every", 8);

    @Autowired
    Checks checks;

    @Autowired
    LiveSets live;

    @Autowired
    Sets sets;

    @AfterEach
    void giveUpTheDraft() {
        as("admin-1").delete(DRAFT);
    }

    @Test
    void every_fortieth_is_kept_and_told_what_it_may_not() {
        for (var model : some(EVERY)) {
            var reply = as("admin-1").put(FILE, "application/xml", model.bytes(), null);
            if (reply.status() == 422) {
                assertThat(reply.json().path("errors").findValuesAsText("message"))
                        .as("%s", model)
                        .isNotEmpty();
                continue;
            }
            assertThat(reply.status()).as("%s %s", model, reply.json()).isEqualTo(200);
            assertThat(reply.json().path("findings").findValuesAsText("message"))
                    .as("%s", model)
                    .allMatch(words -> words.matches("(?s).*[\\u4e00-\\u9fa5].*"));
            var approved = as("admin-2").post(DRAFT + "/approve");
            assertThat(approved.status()).as("%s %s", model, approved.json()).isIn(200, 422);
        }
    }

    @Test
    void the_checks_have_a_word_on_them() {
        var set = sets.get(live.find("reconsideration").orElseThrow().hash());
        for (var model : some(CHECKED)) {
            var remarks = checks.of(set.with("foreign.bpmn", model.bytes()));
            assertThat(remarks).as("%s", model).isNotNull();
        }
    }

    @Test
    void the_editor_opens_them_or_says_why_not() {
        var page = signedIn("admin-1", "/studio");
        for (var model : some(400)) {
            var reply = as("admin-1").put(FILE, "application/xml", model.bytes(), null);
            if (!reply.ok()) continue;
            page.navigate(at("/studio/reconsideration/edit/foreign.bpmn"));
            var answered = page.locator(".editor-paper .djs-element, [role=alert]");
            assertThat(answered.first()).isAttached();
            if (page.locator("[role=alert]").count() > 0) says(page, "用下面的文字方式修改");
        }
        browser.screenshot(page, "studio/foreign");
    }

    private static List<Model> some(int every) {
        var all = ForeignModels.all();
        var some = new ArrayList<Model>();
        for (var i = 0; i < all.size(); i += every) some.add(all.get(i));
        return some;
    }
}
