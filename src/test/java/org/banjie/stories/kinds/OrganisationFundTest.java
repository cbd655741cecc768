package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 社会组织发展专项资金: experts assess, a notice hangs, and whoever decides says how much. */
class OrganisationFundTest extends PaidOnceStory {

    @Test
    void what_is_paid_is_what_whoever_decides_says() {
        clock.goesTo("2026-02-10T09:00");
        var answers = Map.of("item", "PROJECT", "project", "每日问候", "asked", 100000, "purpose", "问候独居老人");
        var account = withAccount(answers);
        account.put("accountHolder", ORGANISATION.get("name"));
        var caseNo = acceptedOf("organisation-fund", account);
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        does(SECTION, caseNo, "Task_Assess", "SUPPORT", Map.of("score", 86.5, "proposed", 80000));
        prints(SECTION, caseNo, "Task_Publicise", "publicity");
        does(SECTION, caseNo, "Task_Publicise", "DONE");
        goesTo("2026-02-26T09:00");
        assertThat(tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of()).status())
                .as("nobody has said how much")
                .isEqualTo(409);
        does(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of("supportSum", 80000));
        assertThat(papers().text(caseNo, "granted")).contains("社会组织发展专项资金", "金额为80,000.00元");
        arePaidOnce("社会组织发展专项资金", Map.of(caseNo, "80000.00"));
    }
}
