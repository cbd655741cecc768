package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.banjie.organisations.inspection.InspectionStory;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A registrar's day in the yearly round: opened, the clean reports concluded together once a sample has been looked at. */
class YearlyRoundDayTest extends InspectionStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    private Hands hands;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        Desks.empty(db);
    }

    @Test
    void the_yearly_round() {
        var all = Stream.generate(this::association).limit(3).toList();
        hands = Hands.atTheDoor(browser, port, "registrar-round", new Person()).signIn(REGISTRAR);
        opens();
        byHand.settle();
        all.forEach(this::isAtTheRegistry);
        concludesTheCleanOnes();
        hands.signOut();
    }

    private void opens() {
        hands.click("年检").arrive("/inspection").lookEverywhere("before-the-round");
        hands.tick("已核对").click("启动年度检查").arrive("/inspection/2025");
    }

    private void concludesTheCleanOnes() {
        var page = hands.page();
        hands.click("年检").arrive("/inspection");
        hands.click(page.locator("main tbody a").first()).arrive("/inspection/2025");
        hands.lookEverywhere("round");
        var cost = hands.doing("conclude the clean reports together", () -> {
            hands.click(page.locator("main a[href$='/clean']")).arrive("/clean");
            hands.look("clean");
            hands.click("抽取抽查对象，生成批次").arrive("/clean/\\d+");
            does("registrar-2", page.locator("main table a").first().innerText(), "Task_Examine", "CLEAN");
            hands.click(page.locator("main button").getByText("作出合格结论")).arrive("/clean/\\d+");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(3);
        byHand.settle();
        timeline.settle();
        hands.click("年检").arrive("/inspection");
        hands.click(page.locator("main tbody a").first()).arrive("/inspection/2025");
        assertThat(page.locator("main")).containsText("合格");
        hands.look("concluded");
    }
}
