package org.banjie.payments.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.Cases;
import org.banjie.grants.Category;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.kinds.own.Guidance;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.notices.messages.Messages;
import org.banjie.payments.PaymentStory;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.tracking.standing.Standings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;

/** 一次性发放: what is granted once is put on a roster at any time, signed by three, and paid once. */
class OnceRosterTest extends PaymentStory {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static int sums;

    @Autowired
    Standings standings;

    @Autowired
    Cases cases;

    @Autowired
    List<ShownOfAny> ofAny;

    @Autowired
    OnceErrands errands;

    @Autowired
    Messages messages;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MessageSource texts;

    @Test
    void aid_after_a_fire_is_paid_from_the_decision_to_the_banks_answer() {
        street = STREET;
        var caseNo = isGrantedAfterAFire();
        assertThat(told(caseNo)).contains("应发 9,570.00 元").contains("由银行发放").contains("尾号 3452");
        var first = rosterOnce();
        assertThat(items(first)).hasSize(1).first().asString().endsWith(" 2026-02 9570.00");
        assertThat(told(caseNo)).contains("正在复核、审批");
        signed(first);
        assertThat(told(caseNo)).contains("银行正在发放");
        assertThat(bankFile(first)).contains("9570.00,2026-02,临时救助");
        answers(first, "9570.00,失败,账户已销户");
        assertThat(told(caseNo)).contains("银行没有发成：账户已销户", "仍然要发给您");
        assertThat(messages.of(caseNo).get(0).text()).contains("9,570.00 元银行没有发成");
        goesTo("2026-03-02T09:00");
        var second = rosterOnce();
        signed(second);
        answers(second, "9570.00,成功,");
        assertThat(messages.of(caseNo).get(0).text()).contains("9,570.00 元已经由银行发放");
        assertThat(told(caseNo)).contains("9,570.00 元已经由银行发放，2026年3月2日（星期一）确认");
        assertThat(shown(caseNo)).contains("2026年3月2日（星期一）银行已发（%d 号名册）".formatted(second));
        var third = maker().post("/rosters", Map.of("street", street, "every", "ONCE"));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.json().path("type").asText()).endsWith("nothing-once");
    }

    @Test
    void what_was_paid_before_the_papers_is_not_paid_again() {
        street = STREET;
        clock.goesTo("2026-03-02T10:30");
        var caseNo = files(afterAFire("2000.00", "EMERGENCY"));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "1500.00"));
        does("street-investigator-1." + STREET, caseNo, "Task_AidPapers", "DONE");
        does(LEADER, caseNo, "Task_AidConfirm", "CONFIRM");
        isServed(caseNo);
        assertThat(told(caseNo)).contains("先行救助已经发给您 1,500.00 元", "应发 500.00 元");
        assertThat(items(rosterOnce())).hasSize(1).first().asString().endsWith(" 500.00");
    }

    @Test
    void several_rosters_a_month_stand_beside_the_months_own() {
        var monthly = receives("1830", "2026-02-01");
        var first = owedOnce("800", ACCOUNT);
        var one = rosterOnce();
        var second = owedOnce("900", ACCOUNT);
        assertThat(items(one)).containsExactly(owed(first, "2026-02", "800.00"));
        assertThat(items(rosterOnce())).containsExactly(owed(second, "2026-02", "900.00"));
        assertThat(items(roster("2026-02"))).containsExactly(owed(monthly, "2026-02", "1830.00"));
    }

    @Test
    void one_that_is_sent_back_is_made_anew_and_whoever_has_no_account_stands_beside_it() {
        var grant = owedOnce("800", ACCOUNT);
        owedOnce("600", null);
        var id = rosterOnce();
        assertThat(db.sql("select amount from payment_left_out where roster = ?")
                        .param(id)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("600");
        checker().post("/rosters/" + id + "/return", Map.of("reason", "账户要核对"));
        var again = rosterOnce();
        assertThat(items(again)).containsExactly(owed(grant, "2026-02", "800.00"));
        grants.stop(grant, LocalDate.of(2026, 2, 1), "HC-ONCE-1", "x");
        assertThat(checker().post("/rosters/" + again + "/check").status()).isEqualTo(409);
    }

    @Test
    void an_organisation_is_paid_to_its_own_account_and_called_by_its_name() {
        var grant = grants.open(new NewGrant(
                new NewGrant.Origin("BT-ONCE-" + sums++, "disability-allowances", Category.OTHER),
                new NewGrant.Home(units.children(street).get(0).code(), null),
                List.of(new Person("松江乐龄养老院", "52310117MJ49" + sums + "0010X", NewGrant.ORGANISATION)),
                NewGrant.Money.once(new BigDecimal("50000")),
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 2, 3),
                new NewGrant.PaidTo("农业银行", "松江乐龄养老院", ACCOUNT)));
        goesTo("2026-02-20T09:00");
        var id = signed(rosterOnce());
        assertThat(items(id)).containsExactly(owed(grant, "2026-02", "50000.00"));
        assertThat(bankFile(id)).contains("松江乐龄养老院");
    }

    @Test
    void the_database_pays_no_sum_twice_whichever_month_it_is_put_down_for() {
        owedOnce("800", ACCOUNT);
        var id = rosterOnce();
        assertThatThrownBy(() -> db.sql(
                                """
                        insert into payment_item (roster, grant_id, case_no, for_month, amount, holder, account, state, once)
                        select roster, grant_id, case_no, date '2026-05-01', amount, holder, account, 'DUE', true
                        from payment_item where roster = ?
                        """)
                        .param(id)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whoever_makes_the_rosters_is_asked_to_while_something_waits() {
        owedOnce("800", ACCOUNT);
        owedOnce("600", null);
        assertThat(errands()).contains("1 笔一次性发放还没有造册");
        rosterOnce();
        assertThat(errands()).doesNotContain("一次性发放还没有造册");
    }

    private String errands() {
        return errands.of(staff.find("street-intake." + street).orElseThrow(), Locale.CHINA).stream()
                .map(one -> texts.getMessage(one.name(), one.words().toArray(), Locale.CHINA))
                .toList()
                .toString();
    }

    private long owedOnce(String amount, String account) {
        return grants.open(new NewGrant(
                new NewGrant.Origin("BT-ONCE-" + sums++, "disability-allowances", Category.OTHER),
                new NewGrant.Home(units.children(street).get(0).code(), null),
                List.of(new Person("许一", Citizens.born("19760606"), "HEAD")),
                NewGrant.Money.once(new BigDecimal(amount)),
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 2, 3),
                new NewGrant.PaidTo("农业银行", "许一", account)));
    }

    private String isGrantedAfterAFire() {
        var caseNo = files(afterAFire("20000.00", "EXPENDITURE"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        isServed(caseNo);
        return caseNo;
    }

    private void isServed(String caseNo) {
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
    }

    private static Household afterAFire(String need, String urgency) {
        var household = Household.of(2, "3000")
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf(need))
                .with("urgency", TextNode.valueOf(urgency))
                .with("authorisation", BooleanNode.TRUE)
                .with("bank", TextNode.valueOf("工商银行"))
                .with("accountHolder", TextNode.valueOf("王建国"))
                .with("accountNo", TextNode.valueOf("6222021001000123452"))
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }

    private String told(String caseNo) {
        return standings.afterGrant(cases.get(caseNo), Locale.CHINA).stream()
                .flatMap(section -> section.lines().stream())
                .map(Guidance.Line::text)
                .toList()
                .toString();
    }

    private String shown(String caseNo) {
        return ofAny.stream()
                .map(room -> room.of(cases.get(caseNo), Locale.CHINA).toString())
                .toList()
                .toString();
    }

    private String bankFile(long id) {
        return new String(maker().file("/rosters/" + id + "/bank-file"), StandardCharsets.UTF_8);
    }

    private void answers(long id, String result) {
        var file = "批次,序号,金额,结果,原因\r\n%d,%d,%s\r\n".formatted(id, itemIds(id).get(0), result);
        var reply = maker().upload("/rosters/" + id + "/bank-return", "回盘.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }
}
