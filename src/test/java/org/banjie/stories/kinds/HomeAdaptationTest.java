package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 居家适老化改造: a share of what the works cost, up to a sum; the rest is one's own. */
class HomeAdaptationTest extends PaidOnceStory {

    private static final String INVESTIGATOR = "street-investigator-1." + STREET;

    @Test
    void works_are_mended_until_they_are_accepted_and_a_share_of_the_invoice_is_paid() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = assessed("EIGHTY", "FIT");
        does(REVIEWER, caseNo, "Task_Accept", "MEND", Map.of("cost", 4801.5));
        does(REVIEWER, caseNo, "Task_Accept", "ACCEPTED", Map.of("cost", 4801.5));
        does(SECTION, caseNo, "Task_Decide", "GRANT");
        assertThat(papers().text(caseNo, "granted")).as("half of it").contains("居家适老化改造", "金额为2,400.75元");
        var dear = assessed("MLA", "FIT");
        does(REVIEWER, dear, "Task_Accept", "ACCEPTED", Map.of("cost", 8000));
        does(SECTION, dear, "Task_Decide", "GRANT");
        assertThat(papers().text(dear, "granted")).as("and never more").contains("金额为3,000.00元");
        arePaidOnce("居家适老化改造", Map.of(caseNo, "2400.75", dear, "3000.00"));
    }

    @Test
    void a_home_that_should_not_be_changed_is_refused_without_works() {
        var caseNo = assessed("CARE", "UNFIT");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Decide");
        assertThat(tries(SECTION, caseNo, "Task_Decide", "GRANT", Map.of()).ok())
                .isFalse();
        does(SECTION, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    private String assessed(String family, String outcome) {
        var answers = Map.of("item", "BATH", "address", "某路1号", "family", family, "wishes", "装扶手");
        var caseNo = accepted("home-adaptation", "19430512", answers);
        does(INVESTIGATOR, caseNo, "Task_Assess", outcome, Map.of("family", family));
        return caseNo;
    }
}
