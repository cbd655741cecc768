package org.banjie.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.unboundid.ldap.sdk.LDAPConnection;
import java.net.URI;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ldap.LdapConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator sees of the directory of staff. */
@BanjieTest
class DirectoryPagesTest {

    private static final String PATH = "/access/directory";
    private static final String[] ODD = {
        "cn=no name,ou=people,dc=banjie", "cn=street-intak@310117004,ou=groups,dc=banjie"
    };

    private static final String CASE = "DB-310117004-2026-900001";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    LdapConnectionDetails directory;

    @Autowired
    JdbcClient db;

    private LDAPConnection manager;

    @BeforeEach
    void one_without_a_name_one_group_misspelt_one_step_left_behind() throws Exception {
        var address = URI.create(directory.getUrls()[0]);
        manager = new LDAPConnection(
                address.getHost(), address.getPort(), directory.getUsername(), directory.getPassword());
        manager.add("dn: " + ODD[0], "objectClass: inetOrgPerson", "cn: no name", "sn: x");
        manager.add(
                "dn: " + ODD[1],
                "objectClass: groupOfNames",
                "cn: street-intak@310117004",
                "member: uid=admin-1,ou=people,dc=banjie");
        db.sql(
                        """
                        insert into cases (case_no, kind, category, status, area, street, intake_unit, residence,
                            applicant_type, applicant_name, id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at)
                        values (:no, 'assistance', 'URBAN', 'SUBMITTED', '310117004001', '310117004', '310117004',
                            '310117004001', 'PERSON', 'x', '', '', '', 'x', now())
                        """)
                .param("no", CASE)
                .update();
        db.sql(
                        """
                        insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant,
                            since, assignee)
                        values ('left-behind', 'DB-310117004-2026-900001', 'assistance', '1', 'Task_Intake',
                            'street-intake@310117004', false, '310117004', 'x', now(), 'long-gone')
                        """)
                .update();
    }

    @AfterEach
    void tidy() throws Exception {
        for (var dn : ODD) manager.delete(dn);
        manager.close();
        db.sql("delete from work_item where task_id = 'left-behind'").update();
        db.sql("delete from cases where case_no = ?").param(CASE).update();
    }

    @Test
    void an_administrator_sees_how_the_directory_answers_and_what_is_odd_about_it() {
        var page = signedIn("admin-1", new Person());
        assertThat(page.locator("main")).containsText("ldap://127.0.0.1");
        assertThat(page.locator("main")).containsText("毫秒");
        page.getByLabel("姓名、账号、单位或者岗位").fill("佘山镇 街镇受理");
        page.locator("main form button").first().click();
        assertThat(page.locator("main table tbody").first()).containsText("street-intake.");
        assertThat(page.locator("main table tbody").first()).not().containsText("street-reviewer.");
        browser.screenshot(page, "directory-search");
        assertThat(page.locator("section[aria-labelledby=left-out]")).containsText(ODD[0] + " 没有账号名");
        assertThat(page.locator("section[aria-labelledby=unknown]")).containsText("street-intak@310117004");
        assertThat(page.locator("section[aria-labelledby=leftovers]")).containsText("long-gone");
        browser.look(page, "access-directory");
    }

    @Test
    void an_administrator_sees_who_holds_a_role_and_where_nobody_does() {
        var page = signedIn("admin-1", new Person());
        assertThat(line(page, "街镇受理").locator("td").nth(1)).hasText("4");
        assertThat(line(page, "街镇受理").locator("td").nth(3)).not().hasText("0");
        page.locator("a:has-text('街镇受理')").click();
        assertThat(page.locator("section[aria-labelledby=offices]")).containsText("street-intake.310117004");
        assertThat(page.locator("section[aria-labelledby=offices]")).containsText("无人");
        browser.look(page, "access-directory-role");
    }

    @Test
    void it_is_in_the_menu_of_administrators_and_nobody_else_sees_it() {
        assertThat(signedIn("admin-1", new Person()).locator("header a[href='" + PATH + "']"))
                .hasCount(1);
        assertThat(signedIn("auditor", new Person()).locator("h1")).hasText("您不能查看这一页");
    }

    @Test
    void it_reads_in_english_on_a_telephone_and_in_large_letters() {
        browser.look(signedIn("admin-1", new Person().withLanguage("en")), "access-directory-en");
        browser.look(signedIn("admin-1", new Person().withWidth(360)), "access-directory-360");
        browser.look(
                signedIn(
                        "admin-1",
                        new Person().withWidth(390).withLanguage("en").withLook("dark.large.high")),
                "access-directory-390-en-large");
    }

    private static Locator line(Page page, String role) {
        return page.locator("section[aria-labelledby=roles] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(role));
    }

    private Page signedIn(String uid, Person person) {
        return new Door(browser, port).staff(uid, PATH, person);
    }
}
