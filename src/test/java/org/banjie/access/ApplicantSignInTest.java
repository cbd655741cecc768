package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void the_page_of_the_code_says_to_which_phone_it_went_and_reads_it_however_it_is_typed() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        var next = ask(applicant, "310117199001010013", "138 0000 4271")
                .getHeaders()
                .getLocation();
        assertThat(applicant.get(next.toString()).getBody())
                .contains("尾号 4271 的手机", "5 分钟内有效", "换了手机号")
                .doesNotContain("138000");
        assertThat(new Visit(http).get(next.toString()).getBody()).doesNotContain("4271");
        var id = id(next);
        var code = codeOnPage();
        assertThat(check(applicant, id, "").getBody()).contains("code-error", "请填写");
        assertThat(check(applicant, id, "12345").getStatusCode().value()).isEqualTo(422);
        assertThat(applicant.last().getBody()).contains("value=\"12345\"");
        var typed = " " + code.substring(0, 3) + "-" + wide(code.substring(3));
        assertThat(check(applicant, id, typed).getHeaders().getLocation()).hasPath("/my");
    }

    @Test
    void nobody_learns_from_the_page_of_the_code_who_has_an_account() {
        accounts.signIn(new ApplicantIdentity(ApplicantKind.PERSON, "310117199001010013", "13800000001"));
        var pages = Stream.of("310117199001010013 13900004272", "310117199001010056 13700004272")
                .map(asked -> {
                    var stranger = new Visit(http);
                    stranger.get("/sign-in");
                    var id = id(ask(stranger, asked.split(" ")[0], asked.split(" ")[1])
                            .getHeaders()
                            .getLocation());
                    return check(stranger, id, "000000").getBody().replaceAll("[0-9a-f-]{36}|_csrf\"[^>]*", "");
                })
                .toList();
        assertThat(pages.get(0)).contains("还可以再试 4 次").isEqualTo(pages.get(1));
    }

    @Test
    void who_got_a_digit_wrong_too_often_is_told_so_and_gets_another_without_typing_it_all_again() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        var next =
                ask(applicant, "310117199001010013", "13700004273").getHeaders().getLocation();
        var id = id(next);
        var code = codeOnPage();
        var wrong = code.equals("000000") ? "111111" : "000000";
        for (var n = 0; n < 5; n++) check(applicant, id, wrong);
        assertThat(applicant.last().getBody()).contains("不能再用了", "重新获取");
        var typed = applicant.get("/sign-in?asked=" + id + "&return=/my").getBody();
        assertThat(typed).contains("value=\"310117199001010013\"", "value=\"13700004273\"");
        assertThat(new Visit(http).get("/sign-in?asked=" + id).getBody()).doesNotContain("310117199001010013");
        clock.advance(Duration.ofMinutes(2));
        var again = applicant.post("/sign-in/code/again", "id", id, "return", "/my");
        var other = id(again.getHeaders().getLocation());
        assertThat(other).isNotEqualTo(id);
        assertThat(check(applicant, other, codeOnPage()).getHeaders().getLocation())
                .hasPath("/my");
    }

    private static ResponseEntity<String> check(Visit applicant, String id, String code) {
        return applicant.post("/sign-in/code/check", "id", id, "code", code, "return", "/my");
    }

    private static String id(URI next) {
        return next.getRawSchemeSpecificPart().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static String wide(String text) {
        return text.chars()
                .map(one -> one + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
    void what_was_left_empty_is_called_empty() {
        var applicant = new Visit(http);
        applicant.get("/sign-in");
        assertThat(ask(applicant, " ", "").getBody())
                .contains("请填写证件号码", "请填写手机号码")
                .doesNotContain("证件号码不对");
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
        assertThat(applicant.last().getBody()).contains("这个验证码已经不能用了");
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
