package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 养老机构建设运营补贴: beds and months are counted on the spot, and by them a home is paid. */
class CareHomeSubsidyTest extends PaidOnceStory {

    private static final Map<String, Integer> NO_MONTHS = Map.of("monthsLight", 0, "monthsMiddle", 0, "monthsHeavy", 0);

    @Test
    void beds_and_months_are_paid_as_they_were_verified_and_not_as_they_were_asked() {
        clock.goesTo("2026-02-10T09:00");
        var building = posted("BUILDING", verified(100, NO_MONTHS));
        var running =
                posted("RUNNING", verified(0, Map.of("monthsLight", 500, "monthsMiddle", 300, "monthsHeavy", 250)));
        goesTo("2026-02-26T09:00");
        does(APPROVER, building, "Task_Decide", "GRANT");
        does(APPROVER, running, "Task_Decide", "GRANT");
        assertThat(papers().text(running, "granted")).contains("金额为185,000.00元");
        arePaidOnce("养老机构建设运营补贴", Map.of(building, "2000000.00", running, "185000.00"));
    }

    @Test
    void a_home_without_a_new_bed_is_not_paid_for_building() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = posted("BUILDING", verified(0, NO_MONTHS));
        goesTo("2026-02-26T09:00");
        assertThat(tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of()).status())
                .as("no row of the table")
                .isEqualTo(409);
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    private String posted(String item, Map<String, Integer> verified) {
        var account = withAccount(Map.of("item", item, "home", "云上养老院", "beds", 120));
        account.put("accountHolder", ORGANISATION.get("name"));
        var caseNo = acceptedOf("care-home-subsidy", account);
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        does(SECTION, caseNo, "Task_Verify", "VERIFIED", verified);
        prints(SECTION, caseNo, "Task_Publicise", "publicity");
        does(SECTION, caseNo, "Task_Publicise", "DONE");
        return caseNo;
    }

    private static Map<String, Integer> verified(int beds, Map<String, Integer> months) {
        var all = new HashMap<>(months);
        all.put("verifiedBeds", beds);
        return all;
    }
}
