package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 康复辅具租赁补贴: half of the rent that counts, as the street found it. */
class AidsRentalTest extends PaidOnceStory {

    @Test
    void half_of_the_rent_is_paid_up_to_a_sum_to_whoever_the_street_finds_entitled() {
        clock.goesTo("2026-02-10T09:00");
        var cheap = granted("1200.50");
        assertThat(papers().text(cheap, "granted")).contains("康复辅具租赁补贴", "金额为600.25元");
        var dear = granted("9000");
        assertThat(papers().text(dear, "granted")).contains("金额为3,000.00元");
        arePaidOnce("康复辅具租赁补贴", Map.of(cheap, "600.25", dear, "3000.00"));
    }

    @Test
    void whoever_is_not_entitled_is_granted_nothing_and_refused() {
        var other = reviewed("OTHER", "1200");
        assertThat(tries(SECTION, other, "Task_Decide", "GRANT", Map.of()).status())
                .isEqualTo(409);
        does(SECTION, other, "Task_Decide", "REFUSE");
        assertThat(status(other)).isEqualTo("REJECTED");
    }

    private String granted(String rent) {
        var caseNo = reviewed("CARE", rent);
        does(SECTION, caseNo, "Task_Decide", "GRANT");
        return caseNo;
    }

    /** Applied for as somebody who needs care, with more rent than counts. */
    private String reviewed(String group, String rent) {
        var answers = Map.of("item", "WHEELCHAIR", "group", "CARE", "shop", "租赁点", "rent", 9900);
        var caseNo = accepted("aids-rental", "19430512", answers);
        var found = Map.of("group", group, "rent", new BigDecimal(rent));
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", found);
        return caseNo;
    }
}
