package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.Grants;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.FormerSet;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases of assistance that began under the set shipped before: under the newer program they walk to their end, and whoever
 * objected to them is told all the same, whether they are moved to the newer model or not.
 */
class FormerCasesTest extends Story {

    private static final String KIND = "assistance";
    private static final String INTAKE = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String CLERK = "village-clerk." + VILLAGE;

    @Autowired
    BeanFactory program;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    private FormerSet former;

    @BeforeEach
    void as_it_was_shipped() {
        former = new FormerSet(KIND, program, port);
        former.isLive();
    }

    @AfterEach
    void as_it_is_shipped() {
        former.isFollowed();
    }

    @Test
    void a_case_that_goes_on_as_it_began_ends_and_who_objected_hears_what_came_of_it() {
        var caseNo = isPublicisedUnderTheFormerSet();
        former.isFollowed();
        enters(caseNo, "LETTER", "有第二套住房");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW");
        enters(caseNo, "BOX", "还有一辆车");
        assertThat(stepsOpenFor(caseNo))
                .as("the former model has no step for another one")
                .doesNotContain("Task_AnotherObjection");
        does(CLERK, caseNo, "Task_DemocraticReview", "HELD");
        isConfirmed(caseNo);
        assertThat(entries(caseNo).findValuesAsText("outcome")).containsExactly("DEMOCRATIC_REVIEW", "REVIEW");
        assertThat(papers().text(answers(caseNo).get(0), "reply")).contains("这件申请已决定给予救助");
        assertThat(reviews.openOf(grants.ofCase(caseNo).orElseThrow().id()))
                .as("the other one is looked into in a review of the grant")
                .isPresent();
    }

    @Test
    void a_case_that_is_moved_while_its_notice_hangs_has_what_the_newer_model_has() {
        var caseNo = isPublicisedUnderTheFormerSet();
        former.isFollowedAndItsCasesMove();
        enters(caseNo, "LETTER", "有第二套住房");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW", Map.of("dealt", ids(caseNo)));
        enters(caseNo, "BOX", "还有一辆车");
        assertThat(stepsOpenFor(caseNo)).contains("Task_AnotherObjection");
        var another = List.of(ids(caseNo).get(1));
        does(REVIEWER, caseNo, "Task_AnotherObjection", "JOINED", Map.of("dealt", another));
        does(CLERK, caseNo, "Task_DemocraticReview", "HELD");
        isConfirmed(caseNo);
        assertThat(answers(caseNo)).hasSize(2);
    }

    private String isPublicisedUnderTheFormerSet() {
        var caseNo = files(Household.of(3, "900").with(Citizens::born));
        isPublicised(caseNo);
        return caseNo;
    }

    private void isConfirmed(String caseNo) {
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
        does(CLERK, caseNo, "Task_Publish", "PUBLISHED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    private void enters(String caseNo, String way, String facts) {
        var input = new HashMap<String, Object>(Map.of("sort", "OBJECTION", "anonymous", false, "evidence", ""));
        input.putAll(Map.of("who", "邻居孙某", "contact", "泗泾镇江川北路9号", "way", way, "facts", facts));
        input.put("receivedOn", today().toString());
        var reply = as(INTAKE).post("/cases/" + caseNo + "/objections", input);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private JsonNode entries(String caseNo) {
        return as("district-assistance").get("/cases/" + caseNo + "/objections").json();
    }

    private List<String> ids(String caseNo) {
        return entries(caseNo).findValuesAsText("id");
    }

    private List<String> answers(String caseNo) {
        return db.sql(
                        "select answer from assistance_objection where case_no = ? and answer is not null order by receipt")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}
