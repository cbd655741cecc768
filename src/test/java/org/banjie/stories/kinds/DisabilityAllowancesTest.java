package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 残疾人两项补贴: what is paid goes by what street and federation found, not by what was filled in. */
class DisabilityAllowancesTest extends KindStory {

    private static final String KIND = "disability-allowances";
    private static final String BORN = "19680512";

    @Test
    void both_are_paid_from_the_month_of_the_application_on_by_the_grade_on_the_certificate() {
        clock.goesTo("2026-01-28T09:00");
        var caseNo = reviewed("MLA");
        clock.goesTo("2026-02-10T09:00");
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "2", "disability", "LIMBS"));
        assertThat(tries(SECTION, caseNo, "Task_Decide", "GRANT", Map.of()).status())
                .as("whoever recorded the federation's answer does not decide")
                .isEqualTo(403);
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "granted"))
                .contains("困难残疾人生活补贴和重度残疾人护理补贴决定书", "每月560.00元", "自2026年1月1日起计发", "国发〔2015〕52号");
        clock.goesTo("2026-03-02T09:00");
        assertThat(paidBy("2026-03"))
                .contains("560.00,2026-01,残疾人两项补贴", "560.00,2026-02,残疾人两项补贴", "560.00,2026-03,残疾人两项补贴");
    }

    @Test
    void whoever_is_fully_supported_cannot_be_granted_it_and_is_refused_with_the_reason() {
        var caseNo = reviewed("OTHER");
        does(SECTION, caseNo, "Task_Federation", "MATCH", Map.of("grade", "4", "disability", "LIMBS"));
        var granted = tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of());
        assertThat(granted.status()).as("no row of the table fits").isEqualTo(409);
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(papers().text(caseNo, "refused")).contains("不予同意", "行政复议");
    }

    /** Applied for as of grade 1; the street finds that family. */
    private String reviewed(String household) {
        var caseNo = accepted(
                KIND,
                BORN,
                Map.of(
                        "item", "BOTH",
                        "certificateNo", "31011719680512001141",
                        "disability", "LIMBS",
                        "grade", "1",
                        "longCare", "YES",
                        "household", "MLA",
                        "excluded", "NO",
                        "orphan", "NO"));
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR", Map.of("household", household, "excluded", "NO"));
        return caseNo;
    }
}
