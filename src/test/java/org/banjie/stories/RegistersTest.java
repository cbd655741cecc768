package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.arrangement.FuneralStory;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Every register is read without moving it sideways, with large letters on a small screen and on a telephone, and no number loses the name of its column. */
class RegistersTest extends FuneralStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String ROSTER_STREET = "310117102";
    private static final String CASE = "DB-310117102-2026-009001";
    private static final String ACCOUNT = "6228480000000000007";

    /** What is nothing but figures says the name of its column where the head is not seen. */
    private static final String NAMELESS =
            """
            () => [...document.querySelectorAll('table.rows tbody td')].filter(cell => {
                const name = cell.closest('table').tHead?.rows[0]?.cells[cell.cellIndex]?.textContent.trim();
                const says = cell.innerText.trim();
                return cell.cellIndex > 0 && name && /^[\\d*][\\d*\\s,.:–-]*$/.test(says) && !cell.dataset.label && !cell.querySelector('a');
            }).map(cell => cell.closest('table').tHead.rows[0].cells[cell.cellIndex].textContent + ': ' + cell.innerText)
            """;

    /** The cells that only show when somebody moves their table sideways. */
    private static final String SIDEWAYS =
            """
            () => [...document.querySelectorAll('.rows-frame')].filter(frame => frame.scrollWidth > frame.clientWidth + 1)
                .map(frame => frame.scrollWidth + ' in ' + frame.clientWidth)
            """;

    @Autowired
    Grants grants;

    @Test
    void registers_are_read_at_1024_with_large_letters_and_on_a_telephone() {
        var household = aFamilyIsPaid();
        var roster = aRoster();
        ashesAreKept();
        anOrganisationIsRegistered();
        var registers = new LinkedHashMap<String, String>();
        registers.put("/households", "street-intake." + ROSTER_STREET);
        registers.put("/households/" + household, "street-intake." + ROSTER_STREET);
        registers.put("/payments", "street-intake." + ROSTER_STREET);
        registers.put("/payments/" + roster, "street-intake." + ROSTER_STREET);
        registers.put("/organisations", "registrar");
        registers.put("/funeral/resources?type=CABINET", DISPATCHER);
        registers.put("/funeral/ashes?view=all", DISPATCHER);
        var wrong = new LinkedHashMap<String, Object>();
        registers.forEach((path, uid) -> {
            var page = signedIn(uid, path);
            for (var size : List.of("normal", "large")) {
                for (var width : List.of(390, 1024)) look(page, path, size, width, wrong);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Nobody else's street has a roster to sign for it. */
    @AfterEach
    void nothing_is_owed_any_more() {
        db.sql("delete from payment_item where roster in (select id from payment_roster where street = ?)")
                .param(ROSTER_STREET)
                .update();
        db.sql("delete from payment_roster where street = ?")
                .param(ROSTER_STREET)
                .update();
        db.sql("update assistance_grant set monthly = false where case_no = ?")
                .param(CASE)
                .update();
    }

    private void look(Page page, String path, String size, int width, Map<String, Object> wrong) {
        page.setViewportSize(width, 800);
        page.evaluate("size => { document.documentElement.dataset.size = size; }", size);
        if (page.locator("table.rows tbody tr").count() == 0) wrong.put(path, "no row");
        var where = path.replaceAll("\\d+$", "n") + " " + width + " " + size;
        browser.screenshot(
                page, "registers" + path.replaceAll("\\W+", "-").replaceAll("\\d+$", "") + "-" + width + size);
        if (page.evaluate(SIDEWAYS) instanceof List<?> moved && !moved.isEmpty()) wrong.put(where, moved);
        if (width == 390 && page.evaluate(NAMELESS) instanceof List<?> bare && !bare.isEmpty()) {
            wrong.put(where + " names", bare);
        }
        browser.fits(page);
    }

    private long aFamilyIsPaid() {
        var grant = grants.open(new NewGrant(
                new NewGrant.Origin(CASE, "assistance", Category.MLA),
                new NewGrant.Home("310117102001", null),
                List.of(
                        new Person("欧阳若水", Citizens.born("19660611"), "HEAD"),
                        new Person("欧阳知秋", Citizens.born("19990611"), "SON")),
                NewGrant.Money.monthly(new BigDecimal("2480")),
                LocalDate.parse("2026-01-01"),
                null,
                new NewGrant.PaidTo("上海农村商业银行", "欧阳若水", ACCOUNT)));
        return grants.find(grant).orElseThrow().household();
    }

    private long aRoster() {
        var reply = as("street-intake." + ROSTER_STREET)
                .post("/rosters", Map.of("street", ROSTER_STREET, "month", "2026-02"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asLong();
    }

    private void ashesAreKept() {
        var caseNo = isCremated(firstCall());
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("niche", "FIRST", "until", "2029-02-09"));
    }

    private void anOrganisationIsRegistered() {
        var applied = as("registrar").post("/cases", Founders.ofAssociation().application());
        assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
        timeline.settle();
        var caseNo = applied.json().path("caseNo").asText();
        does("registrar", caseNo, "Task_CheckCompleteness", "ACCEPT", OrganisationStory.ALL_PAPERS);
        does("competent-unit", caseNo, "Task_CompetentUnit", "AGREE");
        does("industry-regulator", caseNo, "Task_IndustryRegulator", "AGREE");
        does("party-building", caseNo, "Task_PartyBuilding", "AGREE", OrganisationStory.SEEN);
        does("registrar-2", caseNo, "Task_SiteCheck", "RECORDED");
        does("registrar", caseNo, "Task_SiteCheckCosign", "SIGNED");
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, "Task_Decide", "GRANT", OrganisationStory.IN_STEP);
    }

    private Page signedIn(String uid, String path) {
        var address = "http://127.0.0.1:" + port;
        var page = browser.open(address + "/sign-in/staff", new org.banjie.testing.browser.Person());
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.locator(".who").first().waitFor();
        page.navigate(address + path);
        return page;
    }
}
