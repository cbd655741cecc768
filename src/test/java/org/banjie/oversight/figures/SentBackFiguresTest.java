package org.banjie.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a leader reads of cases that went back: to whoever applied, and from one desk to another, each once. */
@StandsStill("what is counted is what it tells of")
class SentBackFiguresTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String MONTH = "/oversight/figures?from=2026-02&to=2026-02";

    @Autowired
    Recusals recusals;

    @Test
    void a_case_sent_back_is_counted_once_and_for_what_it_was() {
        var before = signedIn(LEADER, MONTH);
        var corrected = number(before, "补正");
        var returned = number(before, "退回");
        var first = files(Household.of(3, "910"));
        does(CLERK, first, AssistanceModel.CHECK_COMPLETENESS, "CORRECT", Map.of());
        var asked = signedIn(LEADER, MONTH);
        assertThat(number(asked, "补正")).isEqualTo(corrected + 1);
        assertThat(number(asked, "退回"))
                .as("asking for papers is no going back between desks")
                .isEqualTo(returned);

        var second = files(Household.of(3, "911"));
        does(CLERK, second, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
        for (var times = 0; times < 2; times++) {
            does("street-investigator-1." + STREET, second, AssistanceModel.HOME_VISIT, "RECORDED");
            does("street-investigator-2." + STREET, second, AssistanceModel.HOME_VISIT_COSIGN, "REDO");
        }
        var after = signedIn(LEADER, MONTH);
        assertThat(number(after, "退回")).as("twice, and one case").isEqualTo(returned + 1);
        assertThat(number(after, "补正")).isEqualTo(corrected + 1);
        var behind =
                "/oversight/figures/cases?what=RETURNED&kind=assistance&office=" + STREET + "&from=2026-02&to=2026-02";
        says(signedIn(LEADER, behind), second);
        keepsSilent(signedIn(LEADER, behind), first);
        keepsSilent(signedIn(LEADER, behind.replace(STREET, "310117001")), second);

        recusals.recuse(second, LEADER, "亲属", "auditor");
        assertThat(number(signedIn(LEADER, MONTH), "退回"))
                .as("kept away from it")
                .isEqualTo(returned);
        keepsSilent(signedIn(LEADER, behind), second);
        says(signedIn("auditor", behind), second);
    }

    private static int number(Page page, String column) {
        var sum = page.locator("#by-kind .sum td[data-label='" + column + "']");
        return sum.count() == 0 ? 0 : Integer.parseInt(sum.textContent().strip());
    }
}
