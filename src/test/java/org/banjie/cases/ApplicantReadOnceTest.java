package org.banjie.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.BanjieTest;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is sealed about an applicant is opened once an act, and anew where the act itself changed it. */
@BanjieTest
class ApplicantReadOnceTest extends Story {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private TransactionTemplate act;

    @Test
    void a_number_changed_within_an_act_is_the_one_that_it_goes_on_with() {
        var caseNo = files(Household.of(1, "900"));

        act.executeWithoutResult(one -> {
            assertThat(cases.applicant(caseNo)).isSameAs(cases.applicant(caseNo));
            changes.reachBy(caseNo, "13900000007");
            assertThat(cases.applicant(caseNo).phone()).isEqualTo("13900000007");
        });
    }
}
