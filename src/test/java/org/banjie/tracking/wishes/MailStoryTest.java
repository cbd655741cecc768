package org.banjie.tracking.wishes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.Outbox;
import org.banjie.notices.wishes.WishRows;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody proves a mail address and gets news there, over the wire to a real SMTP server. */
class MailStoryTest extends Story {

    private static final String ADDRESS = "Zhang.San@example.org";
    private static final String PHONE = "13900006421";
    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @RegisterExtension
    static final Browser browser = new Browser();

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry settings) {
        SMTP.start();
        settings.add("banjie.messages.mail.host", () -> "127.0.0.1");
        settings.add("banjie.messages.mail.port", () -> SMTP.getSmtp().getPort());
        settings.add("banjie.messages.mail.from", () -> "hall@songjiang.example");
    }

    @AfterAll
    static void itStops() {
        SMTP.stop();
    }

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    WishRows wishes;

    @Autowired
    ApplicantAccounts accounts;

    private final String idNo = Citizens.born("19790203");

    @AfterEach
    void tidy() throws Exception {
        SMTP.purgeEmailFromAllMailboxes();
        db.sql("delete from one_time_code").update();
        db.sql("delete from message_wishes").update();
        db.sql("delete from applicant_account").update();
    }

    @Test
    void an_address_is_used_once_its_code_has_come_back_and_news_goes_there_instead_of_the_phone() throws Exception {
        var door = new Door(browser, port);
        var page = door.applicant(idNo, PHONE, "/my/messages", new Person().withWidth(390));
        browser.look(page, "tracking/wishes-390");
        proves(page);
        browser.look(page, "tracking/wishes-proved-390");
        var before = filed();
        assertThat(ways(before)).containsExactly("SMS WAITING", "MAIL WAITING");
        page.uncheck("#sms");
        page.locator("form[action$='/my/messages'] button").click();
        assertThat(page.locator(".message-done")).containsText("已保存");
        var caseNo = filed();
        assertThat(ways(caseNo)).containsExactly("SMS NOT_WANTED", "MAIL WAITING");
        SMTP.purgeEmailFromAllMailboxes();
        outbox.sendDue();
        var mails = mailsOf(caseNo);
        assertThat(mails).hasSize(1);
        var mail = mails.get(0);
        assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString(ADDRESS);
        assertThat(mail.getSubject()).isEqualTo("民政办事消息");
        assertThat(mail.getMessageID()).endsWith("@songjiang.example>");
        assertThat(mail.getContent().toString()).contains("申请已经提交").contains("请不要回复");
        assertThat(ways(caseNo)).containsExactly("SMS NOT_WANTED", "MAIL SENT");
        messages.write(caseNo, PHONE, Locale.CHINA, "code-renewed", caseNo);
        assertThat(ways(caseNo))
                .as("what guards an account is sent whatever was chosen")
                .first()
                .isEqualTo("SMS WAITING");
        showsWhatWasSent(door, page, caseNo);
    }

    @Test
    void an_address_is_no_shape_a_code_is_guessed_no_oftener_than_five_times_and_another_person_gets_nothing()
            throws Exception {
        var page = new Door(browser, port).applicant(idNo, PHONE, "/my/messages", new Person().withLanguage("en"));
        page.fill("#address", "zhang at example");
        page.locator("form[action$='/address'] button").click();
        assertThat(page.locator("#address-error")).containsText("whole mail address");
        page.fill("#address", ADDRESS);
        page.locator("form[action$='/address'] button").click();
        outbox.sendDue();
        var code = code();
        for (var i = 0; i < 5; i++) {
            page.fill("#code", "1");
            page.locator("form[action$='/code'] button").click();
            assertThat(page.locator("#code-error")).isVisible();
        }
        browser.look(page, "tracking/wishes-wrong-en");
        page.fill("#code", code);
        page.locator("form[action$='/code'] button").click();
        assertThat(page.locator("#code-error")).isVisible();
        assertThat(wishes.of(uid()).address()).isNull();
    }

    @Test
    void whoever_takes_an_account_back_at_a_counter_does_not_write_to_the_address_of_who_had_it() throws Exception {
        proves(new Door(browser, port).applicant(idNo, PHONE, "/my/messages", new Person()));
        var account = accounts.ofNumber(idNo).orElseThrow();
        assertThat(sealedAddress()).doesNotContain("example.org");
        accounts.bind(account, "13900006422", STREET, "street-intake." + STREET);
        assertThat(wishes.of(account.uid()).address()).isNull();
    }

    private void proves(Page page) throws Exception {
        page.fill("#address", " Zhang.San＠example.org ");
        page.locator("form[action$='/address'] button").click();
        assertThat(page.locator("main")).containsText("验证码已发到 Z***@example.org");
        outbox.sendDue();
        page.fill("#code", code());
        page.locator("form[action$='/code'] button").click();
        assertThat(page.locator(".message-done")).containsText("邮箱已确认");
    }

    private void showsWhatWasSent(Door door, Page page, String caseNo) {
        page.navigate(door.at("/my/" + caseNo + "/join"));
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*/my/" + caseNo));
        page.locator("details.told summary").click();
        assertThat(page.locator("details.told")).containsText("没有发短信：您设置了不收短信");
        assertThat(page.locator("details.told")).containsText("已发邮件到 Z***@example.org");
        browser.look(page, "tracking/told-390");
    }

    private String code() throws Exception {
        var found = Pattern.compile("\\b\\d{6}\\b").matcher(last().getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MimeMessage last() {
        var all = SMTP.getReceivedMessages();
        return all[all.length - 1];
    }

    private List<MimeMessage> mailsOf(String caseNo) {
        return List.of(SMTP.getReceivedMessages()).stream()
                .filter(mail -> text(mail).contains(caseNo))
                .toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> ways(String caseNo) {
        return messages.of(caseNo).get(0).ways().stream()
                .map(way -> way.channel() + " " + way.status())
                .toList();
    }

    private String filed() {
        var body = Family.application(PHONE);
        ((ObjectNode) body.path("applicant")).put("idNo", idNo);
        ((ObjectNode) body.path("answers").path("members").path(0)).put("idNo", idNo);
        ((ObjectNode) body.path("answers").path("members").path(1)).put("idNo", Citizens.born("19800304"));
        var reply = as("street-intake." + STREET).post("/cases", body);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json().path("caseNo").asText();
    }

    private String uid() {
        return accounts.ofNumber(idNo).orElseThrow().uid();
    }

    private String sealedAddress() {
        var sealed = db.sql("select address from message_wishes where person = ?")
                .param(uid())
                .query(byte[].class)
                .single();
        return new String(sealed, StandardCharsets.ISO_8859_1);
    }
}
