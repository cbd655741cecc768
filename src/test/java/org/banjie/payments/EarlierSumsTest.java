package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.grants.Category;
import org.banjie.grants.NewGrant;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What was granted once before rosters paid such sums: two people say whether it was paid, so that it is paid once and not lost. */
class EarlierSumsTest extends PaymentStory {

    private static final String ONE = "district-assistance";
    private static final String OTHER = "district-assistance-2";
    private static final Pattern MARKING = Pattern.compile("update assistance_grant g[^;]*");
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    List<Errands> errands;

    @Autowired
    List<ShownOfAny> ofAny;

    @Autowired
    Cases cases;

    @Autowired
    Recusals recusals;

    @Autowired
    StaffDirectory staff;

    private String caseNo;
    private long grant;
    private String page;

    @BeforeEach
    void aid_was_granted_before_the_upgrade() throws IOException {
        street = STREET;
        caseNo = files(Household.of(1, "900"));
        grant = grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.TEMPORARY),
                new NewGrant.Home(VILLAGE, null),
                List.of(new NewGrant.Person("王建国", "310117199001010013", "HEAD")),
                NewGrant.Money.once(new BigDecimal("3000")),
                LocalDate.parse("2025-11-03"),
                LocalDate.parse("2025-11-03"),
                new NewGrant.PaidTo("农业银行", "王建国", ACCOUNT)));
        page = "/payments/earlier/" + grant;
        db.sql("update assistance_grant set once = false where id = ?")
                .param(grant)
                .update();
        upgrades();
    }

    @AfterEach
    void nothing_is_left_to_state() {
        db.sql("delete from stated_sum").update();
        db.sql("update assistance_grant set before_rosters = false, once = false")
                .update();
    }

    @Test
    void what_was_paid_by_hand_is_said_by_two_and_never_put_on_a_roster() {
        assertThat(errandsOf(ONE)).contains("payments.errand.EARLIER.STATE");
        assertThat(states(ONE, "BY_HAND", "2025-11-10", "现金 0117").statusCode()).isEqualTo(302);
        assertThat(errandsOf(ONE)).as("it waits for somebody else").isEmpty();
        assertThat(errandsOf(OTHER)).containsExactly("payments.errand.EARLIER.CONFIRM");
        assertThat(shows(OTHER)).contains("2025年11月10日已经手工发放，收据 现金 0117");
        assertThat(form(ONE, "/confirm").statusCode())
                .as("never the one who said so")
                .isEqualTo(403);
        assertThat(form(OTHER, "/confirm").statusCode()).isEqualTo(302);
        assertThat(fact()).isEqualTo("3,000.00 元，2025年11月10日（星期一）手工发放");
        assertThat(maker().post("/rosters", Map.of("street", street, "every", "ONCE"))
                        .status())
                .as("nothing is paid twice")
                .isEqualTo(409);
        assertThat(errandsOf(OTHER)).isEmpty();
        assertThat(Caller.staff(OTHER, port, OTHER)
                        .ask("GET", "/payments/earlier", null, "")
                        .body())
                .contains("都已经说明", "最近确认的", "现金 0117");
    }

    @Test
    void what_was_never_paid_is_paid_by_the_next_roster_and_by_none_before_two_have_said_so() {
        states(ONE, "ROSTER", "", "");
        assertThat(maker().post("/rosters", Map.of("street", street, "every", "ONCE"))
                        .status())
                .isEqualTo(409);
        form(OTHER, "/confirm");
        var made = maker().post("/rosters", Map.of("street", street, "every", "ONCE"));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(as(OTHER)
                        .get("/rosters/" + made.json().path("id").asLong())
                        .json()
                        .path("roster")
                        .path("total")
                        .decimalValue())
                .as("nothing is lost")
                .isEqualByComparingTo("3000");
        assertThat(states(ONE, "BY_HAND", "2025-11-10", "现金 0117").statusCode())
                .as("what is on a roster cannot be said to be paid by hand any more")
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
        var wrong = states(ONE, "BY_HAND", "2025-11-02", "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("不早于批准日期", "请填写收据号", "2025-11-02");
        assertThat(states(ONE, "", "", "").body()).contains("请选择发了没有");
        look("payments/earlier-sum");
    }

    @Test
    void what_is_not_so_is_taken_off_and_said_anew_and_said_twice_it_is_refused() {
        states(ONE, "ROSTER", "", "");
        assertThat(states(OTHER, "BY_HAND", "2025-11-10", "现金 0117").statusCode())
                .isEqualTo(409);
        assertThat(form(OTHER, "/drop").statusCode()).isEqualTo(302);
        assertThat(states(OTHER, "BY_HAND", "2025-11-10", "现金 0117").statusCode())
                .isEqualTo(302);
        look("payments/earlier");
        form(ONE, "/confirm");
        assertThat(fact()).contains("手工发放");
    }

    @Test
    void whoever_keeps_away_from_the_case_finds_none_and_a_street_has_no_such_page() {
        recusals.recuse(caseNo, ONE, "近亲属", "admin-1");
        assertThat(errandsOf(ONE)).isEmpty();
        assertThat(states(ONE, "ROSTER", "", "").statusCode()).isEqualTo(404);
        assertThat(Caller.staff("street", port, "street-intake." + STREET)
                        .ask("GET", "/payments/earlier", null, "")
                        .statusCode())
                .isEqualTo(403);
    }

    /** What is owed by the month, and what is owed once, is none of it. */
    @Test
    void the_upgrade_marks_only_what_no_roster_would_ever_pay() throws IOException {
        var monthly = receives("800", "2026-01-01");
        upgrades();
        assertThat(db.sql("select before_rosters from assistance_grant where id = ?")
                        .param(monthly)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    /** As the changeset does it. */
    private void upgrades() throws IOException {
        var marking = MARKING.matcher(Files.readString(Path.of("db/households/991-before-rosters.sql")));
        assertThat(marking.find()).isTrue();
        db.sql(marking.group() + " and g.id >= " + grant).update();
    }

    private HttpResponse<String> states(String uid, String fate, String on, String receipt) {
        return Caller.staff(uid, port, uid).form(page, Map.of("fate", fate, "paidOn", on, "receiptNo", receipt));
    }

    private HttpResponse<String> form(String uid, String act) {
        return Caller.staff(uid, port, uid).form(page + act, Map.of());
    }

    private String shows(String uid) {
        return Caller.staff(uid, port, uid).ask("GET", page, null, "").body();
    }

    private void look(String name) {
        for (var person : SCREENS) {
            var there = name.endsWith("sum") ? page : "/payments/earlier";
            browser.look(new Door(browser, port).staff(ONE, there, person), name + "-" + person.width());
        }
    }

    private String fact() {
        return ofAny.stream()
                .map(one -> one.of(cases.get(caseNo), Locale.CHINESE).get("发放"))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> errandsOf(String uid) {
        var actor = staff.find(uid).orElseThrow();
        return errands.stream()
                .flatMap(one -> one.of(actor, Locale.CHINESE).stream())
                .map(Errand::name)
                .filter(name -> name.startsWith("payments.errand.EARLIER"))
                .toList();
    }
}
