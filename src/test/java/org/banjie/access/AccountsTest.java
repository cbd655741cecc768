package org.banjie.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.cases.Cases;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account outlives its phone, and whoever was first with somebody else's number does not keep it. */
@BanjieTest
class AccountsTest {

    private static final String NUMBER = "310117199001010013";
    private static final String STRANGERS = "13800000001";
    private static final String OWNERS = "13900000002";
    private static final String PATH = "/access/accounts";
    private static final String CLERK = "street-intake.310117004";
    private static final String LEADER = "street-leader.310117004";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient db;

    @Autowired
    Cases cases;

    @Autowired
    Vault vault;

    @Autowired
    ApplicantAccounts accounts;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    private Visit stranger;

    @BeforeEach
    void a_stranger_was_first() {
        stranger = new Visit(http);
        applicant(stranger, STRANGERS);
        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(200);
    }

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from applicant_account").update();
        db.sql("delete from case_trace where case_no like 'DB-310117004-2026-9%'")
                .update();
        db.sql("delete from cases where case_no like 'DB-310117004-2026-9%'").update();
        clock.reset();
    }

    @Test
    void the_owner_gets_the_account_at_the_counter_and_the_stranger_is_out() {
        clock.advance(Duration.ofMinutes(2));
        var owner = new Visit(http);
        applicant(owner, OWNERS);
        assertThat(owner.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);

        bound(OWNERS);

        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
        clock.advance(Duration.ofMinutes(10));
        applicant(owner, OWNERS);
        assertThat(owner.get("/api/v1/me").getBody()).contains("310117********0013");
        clock.advance(Duration.ofMinutes(2));
        applicant(stranger, STRANGERS);
        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void it_takes_two_of_one_office() {
        var clerk = staff(CLERK);
        ask(clerk, OWNERS);
        var confirm = PATH + "/" + waiting() + "/confirm";
        assertThat(clerk.post(confirm).getStatusCode().value()).isEqualTo(403);
        assertThat(staff("street-leader.310117001")
                        .post(confirm)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(staff("auditor").post(confirm).getStatusCode().value()).isIn(403, 404);
        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(200);
        assertThat(staff(LEADER).post(confirm).getStatusCode().value()).isEqualTo(302);
        assertThat(staff(LEADER).post(confirm).getStatusCode().value()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void running_cases_are_reached_by_the_new_phone_and_both_numbers_are_told() {
        var account = accounts.ofNumber(NUMBER).orElseThrow().uid();
        var caseNo = caseOf(account, STRANGERS);
        var elsewhere = caseOf(account, "13700000003");

        bound(OWNERS);

        assertThat(cases.applicant(caseNo).phone()).isEqualTo(OWNERS);
        assertThat(cases.applicant(elsewhere).phone()).isEqualTo("13700000003");
        assertThat(journal.of(caseNo, 0, 100)).extracting(JournalEntry::verb).contains("phone-changed");
        assertThat(db.sql("select code from message where case_no = ? order by code")
                        .param(account)
                        .query(String.class)
                        .list())
                .containsExactly("phone-bound", "phone-left");
        assertThat(journal.of("access/" + CLERK, 0, 1000))
                .extracting(JournalEntry::verb)
                .contains("phone-change-asked");
        assertThat(journal.of("access/" + LEADER, 0, 1000))
                .extracting(JournalEntry::verb)
                .contains("phone-changed");
        assertThat(db.sql("select string_agg(e::text, ' ') from journal_entry e")
                        .query(String.class)
                        .single())
                .doesNotContain(NUMBER, OWNERS, STRANGERS);
    }

    @Test
    void what_a_counter_took_in_with_an_older_phone_is_theirs_when_two_have_seen_the_paper() {
        var account = accounts.ofNumber(NUMBER).orElseThrow().uid();
        var caseNo = caseOf(account, "13700000003");
        db.sql("update cases set account = null, id_index = :index where case_no = :no")
                .param("index", vault.blindIndex("person", NUMBER))
                .param("no", caseNo)
                .update();
        ask(staff(CLERK), STRANGERS);
        assertThat(cases.find(caseNo).orElseThrow().account()).isNull();
        confirm();
        assertThat(cases.find(caseNo).orElseThrow().account()).isEqualTo(account);
        assertThat(cases.applicant(caseNo).phone()).isEqualTo(STRANGERS);
        assertThat(journal.of(caseNo, 0, 100)).extracting(JournalEntry::verb).contains("phone-changed");
    }

    @Test
    void a_lost_phone_is_shut_out_before_there_is_a_new_one() {
        bound("");
        assertThat(stranger.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
        for (var phone : new String[] {STRANGERS, OWNERS}) {
            assertThat(accounts.accepts(new ApplicantIdentity(ApplicantKind.PERSON, NUMBER, phone)))
                    .isFalse();
        }
    }

    @Test
    void who_goes_by_a_phone_alone_takes_the_account_to_a_new_one() {
        var before = phoneOnly("13500000009");
        ask(staff(CLERK), "+86 135-0000-0009", OWNERS);
        confirm();
        assertThat(accounts.ofNumber(OWNERS)).map(ApplicantAccount::id).contains(before.id());
        assertThat(accounts.ofNumber("13500000009")).isEmpty();
    }

    @Test
    void a_phone_that_now_belongs_to_somebody_else_leads_to_an_account_of_their_own() {
        var before = phoneOnly("13500000009");
        var another = phoneOnly("13500000008");
        for (var number : new String[] {"13500000009", "13500000008"}) {
            ask(staff(CLERK), number, "");
            confirm();
        }
        assertThat(accounts.find(before.uid())).isPresent();
        assertThat(phoneOnly("13500000009").id()).isNotIn(before.id(), another.id());
    }

    @Test
    void two_accounts_never_go_by_one_phone() {
        phoneOnly("13500000009");
        phoneOnly(OWNERS);
        assertThat(ask(staff(CLERK), "13500000009", OWNERS)).isEqualTo(422);
    }

    @Test
    void every_error_is_told_at_once_and_nothing_typed_is_lost() {
        var answer = staff(CLERK).post(PATH, "number", "310117199001010099", "phone", "1380000");
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody())
                .contains("number-error", "phone-error", "paper-error", "reason-error")
                .contains("value=\"1380000\"", "value=\"310117199001010099\"");
    }

    @Test
    void a_second_ask_for_the_same_account_waits_its_turn() {
        ask(staff(CLERK), OWNERS);
        assertThat(ask(staff(CLERK), "13900000004")).isEqualTo(409);
    }

    @Test
    void the_page_reads_well() {
        browser.look(signedIn(CLERK, new Person()), "access-accounts-none");
        ask(staff(CLERK), OWNERS);
        browser.look(signedIn(CLERK, new Person().withWidth(360)), "access-accounts-360");
        browser.look(signedIn(LEADER, new Person().withLanguage("en")), "access-accounts-en");
        var page = signedIn(LEADER, new Person().withWidth(390).withLook("dark.large.high"));
        browser.look(page, "access-accounts-390-large");
        assertThat(page.locator("tbody")).containsText(OWNERS);
        page.locator("text=确认改绑").first().click();
        assertThat(page.locator(".message-done")).containsText("已改绑");
        assertThat(signedIn("auditor", new Person()).locator("h1")).hasText("您不能查看这一页");
    }

    private ApplicantAccount phoneOnly(String phone) {
        return accounts.signIn(new ApplicantIdentity(ApplicantKind.PHONE, phone, phone))
                .orElseThrow();
    }

    private void bound(String phone) {
        ask(staff(CLERK), phone);
        confirm();
    }

    private void confirm() {
        staff(LEADER).post(PATH + "/" + waiting() + "/confirm");
    }

    private int ask(Visit clerk, String phone) {
        return ask(clerk, "３１０１１７ 19900101 0013", phone);
    }

    private int ask(Visit clerk, String number, String phone) {
        return clerk.post(PATH, "number", number, "phone", phone, "paper", "IDENTITY_CARD", "reason", "TAKEN")
                .getStatusCode()
                .value();
    }

    private String waiting() {
        return db.sql("select id::text from phone_change where decided_at is null")
                .query(String.class)
                .single();
    }

    /** A running case of that account, as far as it is reached: without the process it would have. */
    private String caseOf(String account, String phone) {
        var no = "DB-310117004-2026-9" + phone.substring(6);
        db.sql(
                        """
                        insert into cases (case_no, kind, category, status, area, street, intake_unit, residence,
                            applicant_type, applicant_name, id_index, id_sealed, phone_sealed, tracking_code, account,
                            filed_by, handed_in_at)
                        values (:no, 'assistance', 'URBAN', 'SUBMITTED', '310117004001', '310117004', '310117004',
                            '310117004001', 'PERSON', '沈建国', null, :id, :phone, :code, :account, :account, now())
                        """)
                .param("no", no)
                .param("id", vault.seal(NUMBER, "cases.id:" + no))
                .param("phone", vault.seal(phone, "cases.phone:" + no))
                .param("code", vault.seal("X", "cases.code:" + no))
                .param("account", account)
                .update();
        return no;
    }

    private Visit staff(String uid) {
        var visit = new Visit(http);
        visit.signIn(uid, "banjie-demo", PATH);
        visit.get(PATH);
        return visit;
    }

    private void applicant(Visit visit, String phone) {
        visit.get("/sign-in");
        var next = visit.post("/sign-in/code", "kind", "PERSON", "number", NUMBER, "phone", phone, "return", "/my")
                .getHeaders()
                .getLocation()
                .getRawSchemeSpecificPart();
        var id = next.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        visit.post("/sign-in/code/check", "id", id, "code", codeOnPage(phone), "return", "/my");
    }

    /** The code that was shown for that phone, or what is none. */
    private String codeOnPage(String phone) {
        var masked = phone.substring(0, 3) + "****" + phone.substring(7);
        var code = Pattern.compile("<strong[^>]*>(\\d{6})</strong></td>\\s*<td>" + Pattern.quote(masked))
                .matcher(staffPage());
        return code.find() ? code.group(1) : "000000";
    }

    private String staffPage() {
        var administrator = new Visit(http);
        administrator.signIn("admin-1", "banjie-demo", "/access/codes");
        return administrator.get("/access/codes").getBody();
    }

    private Page signedIn(String uid, Person person) {
        return new Door(browser, port).staff(uid, PATH, person);
    }
}
