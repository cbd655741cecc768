package org.banjie.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator who has never seen YAML changes a service guide. */
class StudioGuideTest extends DeskStory {

    private static final String GUIDE = "/studio/assistance/edit/kind.yaml";
    private static final String FILE = "/models/assistance/draft/files/kind.yaml";

    @AfterEach
    void giveUpTheDraft() {
        as("admin-1").delete("/models/assistance/draft");
    }

    @Test
    void a_guide_is_changed_like_a_form_and_the_rest_of_the_file_stays() {
        var before = file();
        var page = signedIn("admin-1", GUIDE, new Person().withWidth(1280).withoutScripts());
        assertThat(page.locator("[id='limit.days-note']")).containsText("20 / ");
        browser.screenshot(page, "studio/guide");
        saves(page);
        assertThat(file()).as("nothing typed, nothing changed").isEqualTo(before);

        page.fill("[id='name.zh']", "社会救助（统一申请）");
        page.fill("[id='limit.days']", "二十");
        page.locator("[id='settings[0]'] summary").click();
        page.fill("[id='settings[0].from']", "2019-13-01");
        saves(page);
        says(page, "有 2 处需要改正");
        assertThat(page.locator("[id='name.zh']")).hasValue("社会救助（统一申请）");
        assertThat(page.locator("[id='limit.days']")).hasValue("二十");
        browser.screenshot(page, "studio/guide-refused");

        page.fill("[id='limit.days']", "30");
        page.fill("[id='settings[0].from']", "2019-01-01");
        var photo = adds(page, "materials");
        page.fill("[id='materials[" + photo + "].code']", "photo");
        page.fill("[id='materials[" + photo + "].name.zh']", "近期照片");
        page.fill("[id='materials[" + photo + "].name.en']", "Recent photograph");
        page.selectOption("[id='materials[" + photo + "].when']", "MAY");
        page.locator("[id='materials[0]'] summary").click();
        page.locator("button[value='materials.down.0']").click();
        page.locator("[id='materials[2]'] summary").click();
        page.locator("button[value='materials.remove.2']").click();
        page.locator("[id=fourEyes] summary").click();
        page.check("[id='fourEyes-Task_Confirm']");
        saves(page);
        says(page, "内容已保存到草稿");
        assertThat(file())
                .contains("name: {zh: 社会救助（统一申请）, en: Social assistance}")
                .contains("days: 30", "- {from: 2019-01-01, value: STREET", "fourEyes: [Task_Confirm]")
                .contains("# per cent of the 特困 cases", "# the number of a case begins with what is applied for")
                .contains("- code: photo\n    name: {zh: 近期照片, en: Recent photograph}\n    required: false\n")
                .containsSubsequence("- code: authorization", "- code: id-card", "- code: proof")
                .doesNotContain("代办委托书");
    }

    @Test
    void a_value_from_a_later_day_on_stands_beside_the_earlier_ones() {
        var page = signedIn("admin-1", GUIDE);
        var later = adds(page, "settings");
        page.fill("[id='settings[" + later + "].name']", "confirmAuthority");
        page.fill("[id='settings[" + later + "].from']", "2027-01-01");
        page.fill("[id='settings[" + later + "].value']", "DISTRICT");
        saves(page);
        says(page, "请填写“法律依据”");
        page.fill("[id='settings[" + later + "].basis']", "上海市社会救助条例第三十六条");
        saves(page);
        says(page, "内容已保存到草稿");
        assertThat(file())
                .contains("第三十六条}\n    - {from: 2027-01-01, value: DISTRICT, basis: 上海市社会救助条例第三十六条}\n  # per cent");
    }

    @Test
    void papers_are_changed_like_a_form_too() {
        var papers = "/models/assistance/draft/files/documents.yaml";
        var before = new String(as("admin-1").file(papers), StandardCharsets.UTF_8);
        var page = signedIn("admin-1", "/studio/assistance/edit/documents.yaml");
        looks(page, "papers");
        saves(page);
        assertThat(new String(as("admin-1").file(papers), StandardCharsets.UTF_8))
                .isEqualTo(before);
        page.locator("[id='papers[0]'] summary").click();
        page.fill("[id='papers[0].title']", "受理通知书（新）");
        var last = adds(page, "bases");
        page.selectOption("[id='bases[" + last + "].paper']", "withdrawn");
        page.fill("[id='bases[" + last + "].law']", "行政许可法");
        page.fill("[id='bases[" + last + "].article']", "第四十二条");
        page.fill("[id='bases[" + last + "].from']", "2019-04-23");
        saves(page);
        says(page, "内容已保存到草稿");
        var after = new String(as("admin-1").file(papers), StandardCharsets.UTF_8);
        assertThat(after)
                .isEqualTo(before.replaceFirst("title: 受理通知书", "title: 受理通知书（新）")
                        .replaceFirst(
                                "(?s)(withdrawn:.*?basis:) \\[]",
                                "$1\n    - {law: 行政许可法, article: 第四十二条, from: 2019-04-23}"));
    }

    @Test
    void the_second_to_save_sees_what_the_first_one_saved() {
        var first = signedIn("admin-1", GUIDE);
        looks(first, "guide-desk");
        var second = signedIn("admin-1", GUIDE, new Person().withLanguage("en").withWidth(360));
        looks(second, "guide-360");
        first.fill("[id='contact.zh']", "拨打12345");
        saves(first);
        second.fill("[id='fees.zh']", "一律不收费");
        second.locator("main form.guide > button").click();
        says(second, "Contact (Chinese)");
        says(second, "拨打12345");
        assertThat(second.locator("[id='fees.zh']")).hasValue("一律不收费");
        looks(second, "guide-both-360");
        second.fill("[id='contact.zh']", "拨打12345");
        saves(second);
        assertThat(second.locator("main .message-done")).isVisible();
        assertThat(file()).contains("一律不收费", "zh: \"拨打12345\"");
    }

    @Test
    void auditors_get_the_text() {
        var page = signedIn("auditor", "/studio/assistance/files/kind.yaml");
        page.navigate(at(GUIDE));
        assertThat(page.locator("textarea")).isVisible();
    }

    private String file() {
        return new String(as("admin-1").file(FILE), StandardCharsets.UTF_8);
    }

    private static void saves(Page page) {
        page.locator("main form.guide > button").click();
        browser.settled(page);
    }

    private static void looks(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "studio/" + name);
        browser.axe(page);
        browser.fits(page);
    }

    /** One more row at the end of that list; its place, however many a kind has by now. */
    private static int adds(Page page, String list) {
        var rows = page.locator("details[id^='" + list + "[']");
        var place = rows.count();
        page.locator("button[value='" + list + ".add']").click();
        rows.nth(place).waitFor();
        return place;
    }
}
