package org.banjie.organisations.register.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.banjie.kinds.own.AnswerRules.Submission;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** What a step of a registration cannot pass over. */
class ReviewRulesTest {

    private static final JointReview.Reply DISSENT =
            new JointReview.Reply("competent-unit", "DISAGREE", "宗旨不符", "BLOCKS", "条例第九条");
    private static final JointReview.Reply CONDITIONS =
            new JointReview.Reply("party-building", "CONDITIONS", "补交承诺", "ANSWER", "办法第五条");
    private static final JointReview.Reply CONSENT = new JointReview.Reply("others", "AGREE", "", "NONE", "");

    @Test
    void nothing_is_proposed_against_the_competent_unit() {
        assertThat(section("PROPOSE_GRANT", answer("已说明"), DISSENT)).containsExactly("competent-unit-dissents");
        assertThat(section("PROPOSE_REFUSE", answer(""), DISSENT)).isEmpty();
    }

    @Test
    void each_dissent_is_answered_and_consent_wants_no_answer() {
        assertThat(section("PROPOSE_GRANT", answer(" "), CONDITIONS)).containsExactly("dissent-unanswered");
        assertThat(section("PROPOSE_GRANT", answer("已补交"), CONDITIONS)).isEmpty();
        assertThat(section("PROPOSE_GRANT", answer(""), CONSENT)).isEmpty();
    }

    @Test
    void party_building_agrees_to_what_it_has_seen() {
        var rules = new ReviewRules.Party(review("ESTABLISHMENT"));
        var seen =
                JsonNodeFactory.instance.objectNode().put("promiseSeen", true).put("clausesSeen", false);
        var errors = rules.check(new Submission("SZ-1", "AGREE", seen));
        assertThat(Told.codes(errors)).containsExactly("party-unchecked");
        assertThat(Told.places(errors)).containsExactly("clausesSeen party-unchecked");
        assertThat(rules.check(new Submission("SZ-1", "DISAGREE", seen))).isEmpty();
    }

    @Test
    void a_certificate_is_handed_over_against_what_its_matter_wants() {
        assertThat(certificate("ESTABLISHMENT", "partySurvey", false)).containsExactly("certificate-partySurvey");
        assertThat(certificate("ESTABLISHMENT", "partySurvey", true)).isEmpty();
        assertThat(certificate("DEREGISTRATION", "oldReturned", false)).containsExactly("certificate-oldReturned");
        assertThat(certificate("CHANGE", "oldReturned", false)).isEmpty();
    }

    private static List<String> section(String outcome, ObjectNode answers, JointReview.Reply... replies) {
        var rules = new ReviewRules.Section(review("ESTABLISHMENT", replies));
        return Told.codes(rules.check(new Submission("SZ-1", outcome, answers)));
    }

    private static List<String> certificate(String category, String tick, boolean ticked) {
        var answers = JsonNodeFactory.instance.objectNode().put(tick, ticked);
        return Told.codes(
                new ReviewRules.Certificate(review(category)).check(new Submission("SZ-1", "ISSUED", answers)));
    }

    private static ObjectNode answer(String text) {
        return JsonNodeFactory.instance.objectNode().put("dissentAnswer", text);
    }

    /** A review in which these have answered. */
    private static JointReview review(String category, JointReview.Reply... replies) {
        JsonNode application = JsonNodeFactory.instance.objectNode().put("category", category);
        return new JointReview(null, null, null) {
            @Override
            public OrganisationApplication application(String caseNo) {
                return new OrganisationApplication(application);
            }

            @Override
            public List<Reply> replies(String caseNo) {
                return List.of(replies);
            }
        };
    }
}
