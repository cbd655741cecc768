package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case is found, followed and ended from its page; and a long list stays quick to ask for and easy to read. */
class FindAndFollowTest extends DeskStory {

    @Test
    void a_case_is_found_by_its_beginning_followed_and_ended_with_a_reason() {
        var caseNo = files(called("轩辕敏行"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var page = signedIn(CLERK, "/worklist");
        page.fill("#q", caseNo);
        page.locator("button[formaction='/worklist/find']").click();
        page.waitForURL(Pattern.compile(".*/worklist/cases/" + caseNo + ".*"));
        page.getByText("关注").click();
        page.navigate(at("/worklist?box=followed"));
        assertThat(row(page, caseNo)).hasCount(2);
        page.navigate(at("/worklist/cases/" + caseNo));
        exit(page, "撤回申请").locator("summary").click();
        exit(page, "撤回申请").locator("button").click();
        says(page, "请说明理由");
        browser.axe(page);
        exit(page, "撤回申请").locator("textarea").fill("申请人来电，家中情况已好转");
        exit(page, "撤回申请").locator("button").click();
        says(page, "请核对后确认：撤回申请");
        says(page, "本案就此办结，状态为“已撤回”");
        says(page, "申请人来电，家中情况已好转");
        assertThat(theCase(caseNo).path("status").asText()).isNotEqualTo("WITHDRAWN");
        browser.look(page, "worklist/exit-look");
        page.locator(".decide-page .btn-danger").click();
        says(page, "已办理：撤回申请");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("WITHDRAWN");
        page.navigate(at("/worklist?box=followed"));
        assertThat(row(page, caseNo)).containsText("已撤回");
        var second = files(called("轩辕敏行"));
        page.navigate(at("/worklist/find?q=辕敏"));
        assertThat(row(page, second)).containsText("审查材料");
        assertThat(row(page, caseNo)).containsText("已撤回");
        browser.look(page, "worklist/find");
        page.navigate(at("/worklist/find?q=%s".formatted(second.substring(second.length() - 6))));
        says(page, second);
    }

    /** Nobody in another story is called so: of a common name the newest few are shown. */
    private static Household called(String name) {
        var household = Household.of(1, "900").with(Citizens::born);
        household.member(0).put("name", name);
        return household;
    }

    private static Locator exit(Page page, String name) {
        return page.locator(".act .fold").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void a_list_costs_as_many_statements_for_many_rows_as_for_one_and_can_be_turned_over() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, "/worklist");
        var forOne = statementsOf(() -> page.navigate(at("/worklist")));
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since,
                                       due_on, amber_on)
                select 'many-' || n, case_no, kind, version, step, grp, false, area,
                       '买买提江·阿卜杜热合曼·吐尔逊尼亚孜·伊布拉音江·' || n, since, due_on, amber_on
                from work_item, generate_series(1, 299) n where case_no = ?
                """)
                .param(caseNo)
                .update();
        var forMany = statementsOf(() -> page.navigate(at("/worklist")));
        assertThat(forMany).isEqualTo(forOne);
        assertThat(page.locator("[data-row]")).hasCount(25);
        says(page, "第 1–25 件，共 300 件");
        assertThat(page.locator(".tabs a[aria-current]")).containsText("99+");
        page.getByText("下一页").click();
        says(page, "第 26–50 件，共 300 件");
        page.getByText("上一页").click();
        says(page, "第 1–25 件，共 300 件");
        page.focus("#sort");
        page.selectOption("#sort", "applicant");
        page.waitForURL(Pattern.compile(".*sort=applicant.*"));
        assertThat(page.locator("#sort")).isFocused();
        browser.screenshot(page, "worklist/many");
        var phone = signedIn(CLERK, "/worklist", new Person().withWidth(360));
        browser.screenshot(phone, "worklist/many-360");
        browser.fits(phone);
    }

    /** Statements that requests send to the database meanwhile. */
    private static int statementsOf(Runnable act) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(heard);
        try {
            act.run();
        } finally {
            log.detachAppender(heard);
            log.setAdditive(true);
            log.setLevel(null);
        }
        return (int) heard.list.stream()
                .filter(event -> event.getThreadName().contains("exec"))
                .filter(event -> event.getFormattedMessage().startsWith("Executing"))
                .filter(event -> event.getFormattedMessage().contains("["))
                .count();
    }
}
