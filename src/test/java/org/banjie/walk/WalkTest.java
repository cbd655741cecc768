package org.banjie.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banjie.sets.FileSet;
import org.banjie.sets.Sets;
import org.banjie.testing.browser.Drawing;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Before somebody approves a draft, a made-up case is taken through it on every way, and nothing of that stays. */
class WalkTest extends DeskStory {

    private static final String KIND = "walked-grant";

    @Autowired
    Walks walks;

    @Autowired
    Sets sets;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aDraftOfANewKind() {
        var said = Map.of(
                "code", KIND,
                "nameZh", "走动津贴",
                "nameEn", "Walking grant",
                "prefix", "ZD",
                "days", 15,
                "unit", "WORKING",
                "law", "中华人民共和国行政许可法",
                "article", "第四十二条");
        var made = as("admin-1").post("/models", said);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
    }

    @AfterEach
    void noDraftIsLeft() {
        as("admin-1").delete("/models/" + KIND + "/draft");
    }

    /** A layout that another kind's paper has wants what this kind does not have: it would fail when printed, after the act. */
    @Test
    void a_paper_that_cannot_be_printed_is_found_before_anybody_waits_for_it() {
        assertThat(walks.of(draft(), "admin-1").unprintable()).isEmpty();
        var papers = draft().text("documents.yaml").orElseThrow();
        var other = papers.replace("template: granted", "template: reconsideration-reply");
        assertThat(other).isNotEqualTo(papers);
        var put = as("admin-1")
                .put(
                        "/models/" + KIND + "/draft/files/documents.yaml",
                        "application/yaml",
                        other.getBytes(StandardCharsets.UTF_8),
                        null);
        assertThat(put.ok()).as("%s", put).isTrue();
        assertThat(walks.of(draft(), "admin-1").unprintable()).containsExactly("走动津贴决定书");
        var page = signedIn("admin-1", "/studio/" + KIND + "/walk");
        says(page, "打印不出来的文书");
        browser.look(page, "walk/unprintable");
        page.getByText("去改文书").click();
        says(page, "决定书");
    }

    @Test
    void every_way_is_walked_with_the_people_of_its_offices_and_nothing_of_it_stays() {
        var before = rows();
        var walk = walks.of(draft(), "admin-1");
        assertThat(rows()).isEqualTo(before);
        assertThat(as(CLERK).get("/kinds").json().findValuesAsText("code")).doesNotContain(KIND);

        assertThat(walk.cut()).isFalse();
        assertThat(walk.broken()).isZero();
        assertThat(walk.ways()).extracting(way -> way.status().name()).contains("APPROVED", "REJECTED", "DECLINED");
        assertThat(walk.ways().get(0).turns()).isEmpty();
        assertThat(walk.ways().get(0).rows())
                .filteredOn(row -> row.step() != null)
                .allSatisfy(row -> assertThat(row.who()).isNotBlank())
                .extracting(row -> row.step().zh())
                .containsExactly("街镇受理：审查材料", "村居核实情况", "街镇审核", "区级决定");
        assertThat(walk.ways().get(0).rows().get(1).papers()).containsExactly("受理通知书");
        assertThat(walk.ways().get(0).rows().get(4).days()).isEqualTo(new WayRow.Days("case", 15));
        assertThat(walk.notTaken()).as("outcomes that no way took").allMatch(one -> one.outcome() == null);
        assertThat(walk.missing()).isEmpty();
    }

    @Test
    void what_would_fail_once_it_is_live_stands_at_its_step() {
        var draft = draft();
        var model = draft.text(KIND + ".bpmn").orElseThrow();
        var broken = draft.with(
                KIND + ".bpmn",
                model.replace("'street-reviewer'", "'street-nobody'")
                        .replace("issue(caseNo, 'refused')", "issue(caseNo, 'nowhere')")
                        .replace("finish(caseNo, 'APPROVED')", "enter(caseNo, 'IN_REVIEW')")
                        .getBytes(StandardCharsets.UTF_8));
        sets.keep(broken);
        var walk = walks.of(broken, "admin-1");
        assertThat(walk.ways().get(0).ending()).isEqualTo(WalkedWay.Ending.LEFT_OPEN);
        assertThat(walk.missing())
                .singleElement()
                .satisfies(one -> assertThat(one.step()).extracting(Words::zh).isEqualTo("街镇审核"))
                .satisfies(one -> assertThat(one.people()).isEqualTo(WayRow.People.NOBODY));
        assertThat(walk.ways().get(1).ending()).isEqualTo(WalkedWay.Ending.FAILED);
        assertThat(walk.ways().get(1).rows())
                .last()
                .extracting(row -> row.fault().place(), row -> row.fault().cause())
                .containsExactly("出具决定书", "PAPER");
    }

    /** Each is dropped onto an arrow, and nothing else is done: what it needs it has brought. */
    @Test
    void with_the_pieces_of_the_bar_in_it_every_way_still_comes_to_its_end() {
        var page = signedIn("admin-1", "/studio/" + KIND + "/edit/" + KIND + ".bpmn", new Person().withWidth(1400));
        var drawing = Drawing.of(page).putsOnArrow("publicity", "Flow_Task_VillageCheck_Task_StreetReview");
        browser.settled(page);
        look(page, "pieces-publicity");
        drawing.putsOnArrow("pause", "Flow_Step_InReview_Task_VillageCheck");
        browser.settled(page);
        look(page, "pieces-pause");
        drawing.putsOnArrow("sample", "Flow_Step_AcceptanceNotice_Sub_Work");
        browser.settled(page);
        look(page, "pieces-sample");
        drawing.putsOnArrow("correction", "Flow_Start_HandIn_Task_CheckCompleteness");
        browser.settled(page);
        drawing.presses("看全图");
        page.locator(".djs-element[data-element-id=Task_StreetReview]")
                .click(new Locator.ClickOptions().setForce(true));
        page.getByText("加一个到期前的提醒").click();
        drawing.saved();
        browser.settled(page);
        drawing.presses("看全图");
        look(page, "pieces-all");
        var english = signedIn(
                "admin-1",
                "/studio/" + KIND + "/edit/" + KIND + ".bpmn",
                new Person().withWidth(1400).withLanguage("en"));
        Drawing.of(english).presses("Whole picture");
        var timer = Pattern.compile("boundaryEvent id=\"(\\w+)\"")
                .matcher(draft().text(KIND + ".bpmn").orElseThrow());
        assertThat(timer.find()).isTrue();
        english.locator(".djs-element[data-element-id=" + timer.group(1) + "]")
                .click(new Locator.ClickOptions().setForce(true));
        look(english, "pieces-en");

        var found = as("admin-1").post("/models/" + KIND + "/draft/check").json();
        assertThat(found.findValuesAsText("severity")).as("%s", found).doesNotContain("ERROR");
        var guide = draft().text("kind.yaml").orElseThrow();
        assertThat(guide).contains("publicityDays:", "pauseExpertReview:", "sampleShare:", "publicFields: [name]");
        var walk = walks.of(draft(), "admin-1");
        assertThat(walk.broken()).as("%s", walk.ways()).isZero();
        assertThat(walk.missing()).isEmpty();
        assertThat(walk.ways()).extracting(way -> way.status().name()).contains("APPROVED", "REJECTED");
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "studio/" + name);
    }

    @Test
    void a_walk_draws_no_number_that_somebody_else_waits_for() {
        var walk = transaction.execute(status -> {
            db.sql("lock table case_number, document_series in exclusive mode").update();
            return walks.of(draft(), "admin-1");
        });
        assertThat(walk.broken()).isZero();
        assertThat(walk.ways().get(0).rows().get(4).papers()).isNotEmpty();
    }

    @Test
    void both_administrators_see_it_from_the_page_of_the_draft() {
        var author = signedIn("admin-1", "/studio/" + KIND);
        author.getByText("试走一遍").click();
        says(author, "没有留下任何办件");
        says(author, "每一条都走到了办结");
        says(author, "区级决定选“不同意”");
        looks(author, "walk");
        var approver = signedIn(
                "admin-2", "/studio/" + KIND, new Person().withLanguage("en").withWidth(390));
        approver.locator("main form a[href$='/walk']").click();
        says(approver, "Each of them comes to its end");
        looks(approver, "walk-390");
    }

    private FileSet draft() {
        return sets.get(db.sql("select set_hash from studio_draft where kind = ? and closed_at is null")
                .param(KIND)
                .query(String.class)
                .single());
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        db.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> {
                    var count = db.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single();
                    rows.put(table, count);
                });
        return rows;
    }

    private static void looks(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "studio/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
