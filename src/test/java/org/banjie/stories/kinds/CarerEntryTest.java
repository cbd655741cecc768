package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 养老护理员入职补贴: once, after a notice has hung, by the years of social insurance that the street found. */
class CarerEntryTest extends PaidOnceStory {

    @Test
    void a_graduate_who_has_stayed_is_paid_it_once_the_notice_is_over_and_not_before_the_years_are() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = posted(2);
        var early = posted(1);
        assertThat(stepsOpenFor(caseNo)).as("the notice hangs").isEmpty();
        assertThat(papers().text(caseNo, "publicity")).contains("沈阿巧").doesNotContain("19980512", "农业银行");
        goesTo("2026-02-26T09:00");
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        assertThat(papers().text(caseNo, "granted"))
                .contains("养老护理员入职补贴", "金额为30,000.00元")
                .doesNotContain("每月");
        assertThat(tries(APPROVER, early, "Task_Decide", "GRANT", Map.of()).status())
                .as("one year is not enough")
                .isEqualTo(409);
        does(APPROVER, early, "Task_Decide", "REFUSE");
        assertThat(status(early)).isEqualTo("REJECTED");
        arePaidOnce("养老护理员入职补贴", Map.of(caseNo, "30000.00"));
    }

    private String posted(int years) {
        var caseNo = accepted(
                "carer-entry",
                "19980512",
                Map.of("employer", "某某敬老院", "education", "COLLEGE", "school", "某职业学院", "years", 3));
        does(REVIEWER, caseNo, "Task_EmployerCheck", "MATCH", Map.of("education", "COLLEGE", "years", years));
        prints(SECTION, caseNo, "Task_Publicise", "publicity");
        does(SECTION, caseNo, "Task_Publicise", "DONE");
        return caseNo;
    }
}
