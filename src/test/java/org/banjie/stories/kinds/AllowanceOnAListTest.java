package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.cases.CaseAnswers;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What a kind's guide says it is compared with: a hit is verified by the street, and ends, changes or leaves the grant. */
class AllowanceOnAListTest extends KindStory {

    private static final String CARDS = "身份证号,姓名,变动情况,类别和等级,变动日期";
    private static final String INVESTIGATOR = "street-investigator-1." + STREET;

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Grants grants;

    @Autowired
    CaseAnswers answers;

    @Autowired
    ByHand byHand;

    @Test
    void a_cancelled_card_is_verified_and_the_allowance_stops() {
        clock.goesTo("2026-02-10T09:00");
        var idNo = Citizens.born("19680512");
        var caseNo = granted(idNo);
        clock.goesTo("2026-04-09T09:00");
        var list = settled("DISABILITY_CARD", CARDS, idNo + ",沈阿巧,注销,肢体二级,2026-03-20");
        assertThat(list.path("hits").asInt()).isEqualTo(1);
        var review = reviewOf(list);
        assertThat(Visitor.signedIn(port, INVESTIGATOR).get("/worklist/cases/" + review))
                .contains("沈阿巧的残疾人证注销（2026-03-20）", "证件注销、收回或者等级不再符合的停发", "重度残疾人护理补贴");
        assertThat(Visitor.signedIn(port, SECTION)
                        .get("/monitoring/imports/" + list.path("id").asLong()))
                .contains(caseNo, "残疾人两项补贴", "待街镇核查");
        for (var person : SCREENS) looks(review, list, person);
        stops(review, "2026-05-01");
        assertThat(answers.latest(review, "verify").orElseThrow().toString())
                .as("nobody asks for an income")
                .contains("RECORDS")
                .doesNotContain("ncome");
        assertThat(grants.ofCase(caseNo).orElseThrow().status()).isEqualTo(GrantStatus.STOPPED);
        assertThat(grants.ofCase(caseNo).orElseThrow().endsOn()).isEqualTo("2026-04-30");
        assertThat(papers().text(review, "other-change"))
                .contains("重度残疾人护理补贴停发通知书", "自2026年5月起停发", "国发〔2015〕52号", "行政复议")
                .doesNotContain("社会救助");
        assertThat(told(caseNo, idNo)).contains("重度残疾人护理补贴发到2026年4月30日（星期四）为止");
    }

    @Test
    void after_a_death_it_stops_from_the_month_that_followed() {
        clock.goesTo("2026-02-10T09:00");
        var idNo = Citizens.born("19550315");
        var caseNo = granted(idNo);
        clock.goesTo("2026-05-09T09:00");
        var review = reviewOf(settled("DEATH", "身份证号,姓名,死亡日期", idNo + ",沈阿巧,2026-03-20"));
        stops(review, "2026-04-01");
        assertThat(grants.ofCase(caseNo).orElseThrow().endsOn()).isEqualTo("2026-03-31");
    }

    @Test
    void a_list_its_guide_does_not_name_passes_over_it() {
        clock.goesTo("2026-02-10T09:00");
        var idNo = Citizens.born("19701010");
        granted(idNo);
        assertThat(settled("VEHICLE", "身份证号,号牌号码", idNo + ",沪A12345")
                        .path("hits")
                        .asInt())
                .isZero();
        assertThat(settled("ADOPTION", "身份证号,登记日期", idNo + ",2026-02-01")
                        .path("hits")
                        .asInt())
                .as("children's living money is compared with it, the allowance is not")
                .isZero();
    }

    /** What whoever has it reads of it on their own page. */
    private String told(String caseNo, String idNo) {
        var own = Caller.applicant("family", port, idNo, "13800000777", Caller.staff("administrator", port, "admin-1"));
        return own.ask("GET", "/my/" + caseNo, null, "").body();
    }

    /** The step of whoever verifies, and the page of the list. */
    private void looks(String review, JsonNode list, Person person) {
        var door = new Door(browser, port);
        var page = door.staff(INVESTIGATOR, "/worklist/cases/" + review, person);
        browser.look(page, "kinds/allowance-on-a-list-verify-" + person.width());
        var imported = "/monitoring/imports/" + list.path("id").asLong();
        browser.look(door.staff(SECTION, imported, person), "kinds/allowance-on-a-list-import-" + person.width());
    }

    private void stops(String review, String from) {
        does(INVESTIGATOR, review, "Task_Verify", "NO_LONGER", Map.of("method", "RECORDS"));
        does(REVIEWER, review, "Task_Propose", "STOP", Map.of("fromMonth", from));
        timeline.settle();
        does(SECTION, review, "Task_Feedback", "ACCEPT");
        does(LEADER, review, "Task_Decide", "CONFIRM");
        timeline.settle();
    }

    private String granted(String idNo) {
        var caseNo = applies(
                "disability-allowances",
                Map.of("name", "沈阿巧", "idNo", idNo, "phone", "13800000777"),
                withAccount(Map.of(
                        "item", "CARE",
                        "certificateNo", "31011719680512001141",
                        "disability", "LIMBS",
                        "grade", "1",
                        "longCare", "YES",
                        "household", "OTHER",
                        "excluded", "NO",
                        "orphan", "NO")));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", "OTHER", "excluded", "NO"));
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "1", "disability", "LIMBS"));
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        return caseNo;
    }

    private JsonNode settled(String kind, String... lines) {
        var file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        var sent = as(SECTION).sendFile("/monitoring/imports?list=" + kind, "a.csv", file);
        assertThat(sent.status()).as("%s", sent).isEqualTo(201);
        byHand.settle();
        timeline.settle();
        return as(SECTION)
                .get("/monitoring/imports/" + sent.json().path("id").asLong())
                .json();
    }

    private String reviewOf(JsonNode list) {
        return db.sql("select review from monitoring_hit where import = ?")
                .param(list.path("id").asLong())
                .query(String.class)
                .single();
    }
}
