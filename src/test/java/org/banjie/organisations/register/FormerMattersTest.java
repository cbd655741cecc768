package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.FormerSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Matters that began under the set shipped before end under the newer program, moved to the newer model or not. */
class FormerMattersTest extends OrganisationStory {

    private static final Map<String, ?> MOVES = Map.of("items", List.of("ADDRESS"), "newAddress", "泗泾镇江川路2号");
    private static final Map<String, ?> ENDS = Map.of("liquidationEndedOn", "2026-02-09", "dissolution", "会员大会决议");

    @Autowired
    BeanFactory program;

    private FormerSet former;

    @BeforeEach
    void as_it_was_shipped() {
        former = new FormerSet(RegisterModel.KIND, program, port);
        former.isLive();
        clock.goesTo("2026-02-10T09:00");
    }

    @AfterEach
    void as_it_is_shipped() {
        former.isFollowed();
    }

    @Test
    void one_that_is_founded_under_the_former_set_gets_its_certificate() {
        var caseNo = isUnderReview();
        former.isFollowed();
        isCertified(caseNo);
    }

    @Test
    void one_whose_founding_is_moved_while_three_offices_review_it_gets_its_certificate() {
        var caseNo = isUnderReview();
        former.isFollowedAndItsCasesMove();
        assertThat(former.isBehind(caseNo)).isFalse();
        isCertified(caseNo);
    }

    @Test
    void a_change_that_waits_for_a_paper_goes_on_and_is_entered_moved_or_not() {
        for (var moved : List.of(false, true)) {
            former.isLive();
            var uscc = isRegistered(Founders.ofAssociation());
            var caseNo = apply(Founders.registered("CHANGE", uscc, MOVES));
            does("registrar", caseNo, "Task_CheckCompleteness", "CORRECT");
            follows(moved);
            does("registrar", caseNo, "Task_Correct", "SUPPLIED");
            isGranted(caseNo);
            assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
            assertThat(of(uscc, "address")).isEqualTo("泗泾镇江川路2号");
        }
    }

    @Test
    void an_end_is_entered_moved_or_not() {
        for (var moved : List.of(false, true)) {
            former.isLive();
            var uscc = isRegistered(Founders.ofAssociation());
            var caseNo = apply(Founders.registered("DEREGISTRATION", uscc, ENDS));
            isAccepted(caseNo);
            follows(moved);
            isChecked(caseNo);
            does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
            does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT");
            does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("oldReturned", true));
            assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
            assertThat(of(uscc, "ended_on")).isEqualTo("2026-02-10");
        }
    }

    private void follows(boolean moved) {
        if (moved) former.isFollowedAndItsCasesMove();
        else former.isFollowed();
    }

    /** One of the three has answered. */
    private String isUnderReview() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        does("competent-unit", caseNo, RegisterModel.COMPETENT_UNIT, "AGREE");
        return caseNo;
    }

    private void isCertified(String caseNo) {
        does("industry-regulator", caseNo, RegisterModel.INDUSTRY_REGULATOR, "AGREE");
        does("party-building", caseNo, RegisterModel.PARTY_BUILDING, "AGREE", SEEN);
        isChecked(caseNo);
        does("registrar-3", caseNo, "Task_SectionOpinion", "PROPOSE_GRANT");
        does("district-approver", caseNo, RegisterModel.DECIDE, "GRANT", IN_STEP);
        does("registrar", caseNo, "Task_Certificate", "ISSUED", Map.of("partySurvey", true));
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        assertThat(papers().text(caseNo, "certificate")).contains(usccOf(caseNo));
    }

    private String of(String uscc, String column) {
        return db.sql("select " + column + "::text from organisation where uscc = ?")
                .param(uscc)
                .query(String.class)
                .single();
    }
}
