package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Meeting;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An applicant's way in, with an administrator looking at the codes of the demonstration. */
@BanjieTest
class ApplicantSignInTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicantAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from applicant_account").update();
        clock.reset();
    }

    @Test
    void with_the_code_an_applicant_is_in_and_sees_no_number_whole() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        var asked = ask(applicant, "310117199001010013", "13800000001");
        var next = asked.getHeaders().getLocation().getRawSchemeSpecificPart();
        var id = next.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        applicant.post("/sign-in/code/check", "id", id, "code", codeOnPage(), "return", "/my");
        assertThat(applicant.last().getHeaders().getLocation()).hasPath("/my");
        assertThat(applicant.get("/api/v1/me").getBody())
                .contains("\"type\":\"APPLICANT\"", "310117********0013", "\"grants\":[]")
                .doesNotContain("310117199001010013");
    }

    @Test
    void every_error_is_told_at_once_beside_its_field() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        var asked = ask(applicant, "11010519491231002" + "1", "1380000");
        assertThat(asked.getStatusCode().value()).isEqualTo(422);
        assertThat(asked.getBody())
                .contains("number-error", "phone-error", "证件号码不对。身份证请对照检查 18 位号码", "手机号码应为 11 位数字")
                .contains("value=\"1380000\"");
    }

    @Test
    void a_number_from_the_future_is_nobodys() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        assertThat(ask(applicant, "310117202602100012", "13800000001")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void asking_again_at_once_is_told_how_long_to_wait() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        ask(applicant, "310117199001010013", "13800000001");
        var again = ask(applicant, "310117199001010013", "13800000001");
        assertThat(again.getStatusCode().value()).isEqualTo(429);
        assertThat(again.getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(again.getBody()).contains("请过 1 分钟");
    }

    @Test
    void codes_are_for_administrators_and_each_look_is_on_record() {
        var auditor = new Visit(http);
        auditor.signIn("auditor", "banjie-demo", "/");
        assertThat(auditor.get("/access/codes").getStatusCode().value()).isEqualTo(403);
        codeOnPage();
        assertThat(journal.of("access/admin-1", 0, 10_000))
                .extracting(JournalEntry::verb)
                .contains("sign-in", "view-codes");
    }

    @Test
    void what_a_stranger_types_as_a_name_is_not_kept() {
        http.withBasicAuth("310117199001010013", "x").getForEntity("/api/v1/me", String.class);
        assertThat(journal.of("access/unknown", 0, 10_000))
                .extracting(JournalEntry::verb)
                .contains("sign-in-failed");
        assertThat(db.sql("select string_agg(e::text, ' ') from journal_entry e")
                        .query(String.class)
                        .single())
                .doesNotContain("310117199001010013");
    }

    @Test
    void too_many_wrong_passwords_are_told_how_long_to_wait() {
        var guesser = new Visit(http);
        for (var n = 0; n < 5; n++) guesser.signIn("competent-unit", "guess", "/");
        assertThat(guesser.last().getStatusCode().value()).isEqualTo(401);
        guesser.signIn("competent-unit", "banjie-demo", "/");
        assertThat(guesser.last().getStatusCode().value()).isEqualTo(429);
        assertThat(guesser.last().getHeaders().getFirst("Retry-After")).isEqualTo("60");
        assertThat(guesser.last().getBody()).contains("请过 1 分钟");
    }

    @Test
    void of_two_phones_that_prove_themselves_for_a_new_number_at_once_the_second_is_told_that_its_code_does_not_do() {
        var first = new ApplicantIdentity(ApplicantKind.PERSON, "310117199001010013", "13800000001");
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        var next = ask(applicant, first.number(), "13900000002").getHeaders().getLocation();
        var id = next.getQuery().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        var code = codeOnPage();
        var second = new Meeting(db, transaction)
                .second(
                        () -> accounts.signIn(first),
                        () -> applicant.post("/sign-in/code/check", "id", id, "code", code, "return", "/my"));
        assertThat(second).isInstanceOfSatisfying(ResponseEntity.class, answer -> assertThat(
                        answer.getStatusCode().value())
                .isEqualTo(401));
        assertThat(applicant.last().getBody()).contains("验证码不对或者已过期");
        assertThat(applicant.get("/api/v1/me").getStatusCode().value()).isEqualTo(401);
        assertThat(accounts.ofNumber(first.number()))
                .map(ApplicantAccount::identity)
                .contains(first);
    }

    private static ResponseEntity<String> ask(Visit applicant, String number, String phone) {
        return applicant.post("/sign-in/code", "kind", "PERSON", "number", number, "phone", phone, "return", "/my");
    }

    private String codeOnPage() {
        var administrator = new Visit(http);
        administrator.signIn("admin-1", "banjie-demo", "/access/codes");
        var page = administrator.get("/access/codes").getBody();
        var code = Pattern.compile("<strong[^>]*>(\\d{6})</strong>").matcher(page);
        return code.find() ? code.group(1) : "";
    }
}
