package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody for whom the street filed, with a receipt that has got wet: the number is there, the code is not. */
class ReceiptDayTest extends Village {

    @Autowired
    Messages messages;

    private Hands hands;

    @AfterEach
    void nobodyHasAskedBefore() {
        for (var table : new String[] {"guess_budget", "one_time_code", "applicant_account"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void with_the_number_and_the_phone_alone_the_case_is_read_supplemented_and_taken_back() {
        var body = neighbours.application("900");
        var caseNo = filed(body);
        timeline.settle();
        hands = Hands.atTheFrontDoor(browser, port, "receipt");
        hasTheCodeSent(caseNo);
        readsWhereItStands(caseNo, codeIn(caseNo));
        handsInWhatIsMissing(caseNo, idOf(body));
        takesItBack(caseNo);
    }

    private void hasTheCodeSent(String caseNo) {
        var page = hands.page();
        hands.click(page.locator(".choices a[href='/tracking']"))
                .arrive("/tracking")
                .lookAround("look-up");
        hands.type(page.locator("#number"), caseNo.toLowerCase().replace("-", " "));
        hands.click("忘记查询码，发到登记的手机");
        assertThat(page.locator(".message-done")).isVisible();
        assertThat(page.locator("#number")).not().hasValue("");
        hands.look("code-is-sent");
        browser.axe(page);
    }

    /** As it stands on the phone. */
    private String codeIn(String caseNo) {
        var text = messages.of(caseNo).stream()
                .filter(one -> one.code().equals("code-again"))
                .findFirst()
                .orElseThrow()
                .text();
        var code = Pattern.compile("[A-Z0-9]{10}(?![A-Z0-9-])").matcher(text.replace(caseNo, ""));
        assertThat(code.find()).as(text).isTrue();
        return code.group();
    }

    private void readsWhereItStands(String caseNo, String code) {
        var page = hands.page();
        hands.type(page.locator("#code"), code);
        hands.click(page.locator("form[action='/tracking'] .btn-primary")).arrive("/tracking/" + caseNo);
        assertThat(page.locator(".standing-sentence")).isVisible();
        says(page, neighbours.name().substring(0, 1) + "*");
        says(page, "还缺的材料");
        hands.lookAround("where-it-stands");
    }

    private void handsInWhatIsMissing(String caseNo, String idNo) {
        var page = hands.page();
        hands.click(page.locator("section[aria-labelledby=missing] a").first()).arrive("/sign-in");
        hands.look("sign-in");
        new Door(browser, port).enter(page, idNo, neighbours.phone());
        hands.arrive("/my/" + caseNo + "/papers").lookAround("papers");
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("身份证.png", "image/png", Scan.png()));
        assertThat(page.locator("#files-id-card")).containsText("身份证.png");
        hands.look("paper-is-there");
    }

    private void takesItBack(String caseNo) {
        var page = hands.page();
        hands.click(page.locator(".whereabouts a").first())
                .arrive("/my/" + caseNo)
                .lookAround("mine");
        hands.click(
                page.locator("section[aria-labelledby=exits] a").filter(new Locator.FilterOptions().setHasText("撤回")));
        hands.arrive("/exits/").lookAround("withdrawal");
        hands.click(page.locator("main form button").first()).arrive("/my/" + caseNo);
        timeline.settle();
        page.reload();
        says(page, "没有作出批准或者不批准的决定");
        hands.look("taken-back");
    }

    private static String idOf(Map<String, Object> body) {
        return ((Map<?, ?>) body.get("applicant")).get("idNo").toString();
    }
}
