package org.banjie.assistance.application.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.kinds.own.SelfCheck.Sheet;
import org.banjie.kinds.own.SelfCheck.Turn;
import org.banjie.refusal.InputError;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.words.Sentences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is told before applying is what the tables would say, and only what they need is asked. */
@BanjieTest
class AssistanceSelfCheckTest {

    private static final Map<String, String> NOTHING_OWNED =
            Map.of("assets", "", "vehicles", "NO", "business", "NO", "homes", "1");

    @Autowired
    AssistanceSelfCheck check;

    @Autowired
    Sentences sentences;

    @Autowired
    TestClock clock;

    @AfterEach
    void today() {
        clock.goesTo("2026-02-09T09:00");
    }

    @Test
    void a_widow_with_1300_and_a_daughter_who_can_help_may_apply_for_the_allowance() {
        var turn = after(home("1", "一千三"), NOTHING_OWNED, Map.of("supporter", "CAPABLE", "hardship", "NO"));
        assertThat(fits(turn)).containsExactly("低保");
        assertThat(why(turn))
                .contains(
                        "您家每人每月 1,300 元：全家 1,300 元，1 个人平分。",
                        "低保标准是每人每月 1,595 元。依据：沿用2024年7月起的上海市最低生活保障标准。",
                        "最低生活保障的依据：上海市社会救助条例第十条。");
        assertThat(pages(turn)).containsExactly("home", "owned", "support", "hardship");
    }

    @Test
    void the_standard_of_the_day_decides() {
        var healthy = Map.of("disability", "NONE", "ill", "NO", "own", "", "medical", "", "education", "");
        var answers = with(
                List.of(home("1", "1500"), NOTHING_OWNED, healthy), Map.of("supporter", "CAPABLE", "hardship", "NO"));
        assertThat(fits(after(answers))).containsExactly("低保");
        clock.goesTo("2023-06-30T09:00");
        assertThat(fits(after(answers))).doesNotContain("低保");
        clock.goesTo("2023-07-01T09:00");
        assertThat(fits(after(answers))).containsExactly("低保");
        assertThat(why(after(answers))).contains("低保标准是每人每月 1,510 元。依据：上海市最低生活保障标准（2023年7月起）。");
    }

    @Test
    void an_old_couple_without_children_may_be_supported_by_the_state() {
        var answers = List.of(home("两个人", "0"), NOTHING_OWNED, Map.of("supporter", "NONE"));
        assertThat(pages(after(answers))).endsWith("support", "people");
        var old = Map.of("age.1", "七十岁", "disability.1", "NONE", "grade.1", "", "age.2", "68");
        assertThat(faults(after(with(answers, old)))).containsExactly("age.1", "disability.2");
        var both = Map.of(
                "age.1",
                "七十",
                "disability.1",
                "NONE",
                "grade.1",
                "",
                "age.2",
                "68",
                "disability.2",
                "NONE",
                "hardship",
                "NO");
        var turn = after(with(answers, both));
        assertThat(fits(turn)).containsExactly("特困供养");
        assertThat(turn.outcome().fits().get(0).answers().path("category").asText())
                .isEqualTo("EXTREME");
        var young = new HashMap<>(both);
        young.put("age.2", "50");
        assertThat(fits(after(with(answers, young)))).containsExactly("低保");
    }

    @Test
    void a_family_above_the_standard_is_asked_for_its_costs_and_for_who_is_ill() {
        var answers = List.of(home("3", "6000"), Map.of("medical", "", "education", ""), NOTHING_OWNED);
        var turn = after(answers);
        assertThat(pages(turn)).containsExactly("home", "costs", "owned", "burdened");
        var well = Map.of("disability", "NONE", "ill", "NO", "own", "", "hardship", "NO");
        assertThat(fits(after(with(answers, well)))).containsExactly("低保边缘家庭");
        var ill = Map.of("disability", "NONE", "ill", "YES", "own", "800", "hardship", "YES");
        assertThat(fits(after(with(answers, ill)))).containsExactly("低保边缘家庭", "临时救助", "一个人单独申请低保");
        var earning = Map.of("disability", "NONE", "ill", "YES", "own", "5000", "hardship", "NO");
        assertThat(fits(after(with(answers, earning)))).containsExactly("低保边缘家庭");
        var disabled = Map.of("disability", "MENTAL", "ill", "NO", "own", "");
        assertThat(faults(after(with(answers, disabled)))).containsExactly("grade");
    }

    @Test
    void costs_that_eat_up_a_good_income_count() {
        var answers = List.of(home("3", "12000"), Map.of("medical", "10万", "education", ""), NOTHING_OWNED);
        assertThat(fits(after(with(answers, Map.of("hardship", "NO"))))).containsExactly("刚性支出困难家庭");
    }

    @Test
    void nothing_is_asked_that_changes_nothing() {
        assertThat(pages(after(home("3", "100万")))).containsExactly("home", "hardship");
        var answers = List.of(home("1", "0", "PERMIT"), Map.of("hardship", "NO"));
        assertThat(pages(after(answers))).containsExactly("home", "hardship");
        assertThat(fits(after(answers))).isEmpty();
        assertThat(pages(after(home("1", "0", "NONE")))).containsExactly("home");
        var twoHomes = new HashMap<>(NOTHING_OWNED);
        twoHomes.put("homes", "2");
        assertThat(pages(after(home("1", "0"), twoHomes))).endsWith("area");
    }

    @Test
    void where_nothing_fits_it_says_why_and_what_else_to_try() {
        var answers = List.of(home("1", "1000"), Map.of("assets", "20万", "vehicles", "NO", "business", "NO"));
        var turn = after(with(answers, Map.of("homes", "1", "hardship", "NO")));
        assertThat(fits(turn)).isEmpty();
        assertThat(why(turn)).contains("您家每人有存款等 200,000 元。低保要求每人不超过 33,000 元，低保边缘家庭不超过 55,000 元。");
        assertThat(turn.outcome().other()).hasSize(3);
    }

    @Test
    void what_is_no_number_is_said_beside_its_question() {
        assertThat(faults(after(Map.of("members", "0", "income", "一千三四"))))
                .containsExactly("registered", "members", "income");
        assertThat(faults(after(home("1.5", "-3")))).containsExactly("members", "income");
        assertThat(after(Map.of()).outcome()).isNull();
    }

    private static Map<String, String> home(String members, String income) {
        return home(members, income, "SHANGHAI");
    }

    private static Map<String, String> home(String members, String income, String registered) {
        return Map.of("registered", registered, "members", members, "income", income);
    }

    @SafeVarargs
    private Turn after(Map<String, String>... answers) {
        return after(List.of(answers));
    }

    private Turn after(List<Map<String, String>> answers) {
        var all = new HashMap<String, String>();
        answers.forEach(all::putAll);
        return check.after(all);
    }

    private static List<Map<String, String>> with(List<Map<String, String>> answers, Map<String, String> more) {
        return Stream.concat(answers.stream(), Stream.of(more)).toList();
    }

    private static List<String> pages(Turn turn) {
        return turn.asked().stream().map(Sheet::code).toList();
    }

    private static List<String> faults(Turn turn) {
        return turn.errors().stream().map(InputError::path).toList();
    }

    private List<String> fits(Turn turn) {
        return turn.outcome().fits().stream()
                .map(fit -> sentences.in(Locale.SIMPLIFIED_CHINESE, fit.name()))
                .toList();
    }

    private List<String> why(Turn turn) {
        return turn.outcome().why().stream()
                .map(line -> sentences.in(Locale.SIMPLIFIED_CHINESE, line))
                .toList();
    }
}
