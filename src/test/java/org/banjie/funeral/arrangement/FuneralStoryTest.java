package org.banjie.funeral.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A funeral from the first call to the call-back, and what it has to do with assistance. */
class FuneralStoryTest extends FuneralStory {

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Test
    void from_a_name_and_a_telephone_number_to_the_call_back() {
        clock.goesTo("2026-02-09T23:50");
        var caseNo = isReported();
        assertThat(caseNo).startsWith("BZ-310117");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Intake");
        isCollected(caseNo, firstCall());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Certificate", "Task_Quote");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        isAgreed(caseNo);
        assertThat(papers().text(caseNo, "quote")).contains("王老太", "遗体火化（政府定价）", "减免0.00元");
        isCremated(caseNo);
        assertThat(papers().text(caseNo, "cremation")).contains("王老太", "火化证明编号：2026-", "第二十三条");
        does(DISPATCHER, caseNo, "Task_Ashes", "CHOSEN", Map.of("way", "STORAGE"));
        does(DISPATCHER, caseNo, "Task_Storage", "DONE", Map.of("until", "2029-02-09"));
        does(DISPATCHER, caseNo, "Task_Settle", "SETTLED");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        goesTo("2026-03-12T09:00");
        assertThat(officeOf(caseNo, "Task_CallBack")).isEqualTo("funeral-steward@" + VILLAGE);
        does(STEWARD, caseNo, "Task_CallBack", "CALLED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
    }

    @Test
    void a_death_tells_the_assistance_register_and_the_review_is_due_in_three_months() {
        clock.goesTo("2026-02-10T09:00");
        var recipient = new Recipients(grants).in(VILLAGE);
        var caseNo = isReported();
        var call = firstCall();
        call.put("deceasedId", recipient.idNo());
        does(DISPATCHER, caseNo, "Task_Intake", "COLLECT", call);
        assertThat(reviews.openOf(recipient.id()).orElseThrow().dueOn()).isEqualTo("2026-05-09");
        assertThat(verbs(caseNo)).contains("death-told");
    }

    @Test
    void who_lived_on_the_support_of_extreme_poverty_is_buried_free_of_charge() {
        clock.goesTo("2026-02-10T09:00");
        var recipient = new Recipients(grants).in(VILLAGE, Category.EXTREME, 1);
        var caseNo = isReported();
        var call = firstCall();
        call.put("deceasedId", recipient.idNo());
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        // transport 100, three days of keeping 600, cremation 300; the hall, 600, is not among the basic services
        assertThat(papers().text(caseNo, "quote")).contains("合计1,600.00元", "减免1,000.00元", "应付600.00元", "第十九条");
    }

    @Test
    void a_low_income_family_is_told_that_the_share_is_not_published_yet() {
        clock.goesTo("2026-02-10T09:00");
        var recipient = new Recipients(grants).in(VILLAGE);
        var caseNo = isReported();
        var call = firstCall();
        call.put("deceasedId", recipient.idNo());
        isCollected(caseNo, call);
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        assertThat(papers().text(caseNo, "quote")).contains("减免另行结算", "比例以民政局公布的为准");
    }

    @Test
    void the_death_of_somebody_in_extreme_poverty_offers_the_covered_funeral_to_the_village() {
        clock.goesTo("2026-02-10T09:00");
        var recipient = new Recipients(grants).in(VILLAGE, Category.EXTREME, 1);
        var reply = as("street-intake." + STREET)
                .post("/households/deaths", Map.of("idNo", recipient.idNo(), "diedOn", "2026-02-09", "source", "村里报告"));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        timeline.settle();
        var caseNo = db.sql("select case_no from funeral_deceased where name = '孙一' order by case_no desc limit 1")
                .query(String.class)
                .single();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Offer");
        does(STEWARD, caseNo, "Task_Offer", "ARRANGE");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Intake");
    }
}
