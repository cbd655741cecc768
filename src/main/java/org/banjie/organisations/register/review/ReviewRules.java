package org.banjie.organisations.register.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.RegisterFault;
import org.banjie.organisations.register.rules.RegisterRecheck;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What a step cannot pass over: dissent without an answer, a missing consent, party building out of step. */
abstract class ReviewRules implements AnswerRules {

    final JointReview review;
    private final String form;

    private ReviewRules(JointReview review, String form) {
        this.review = review;
        this.form = form;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public String form() {
        return form;
    }

    /** Nothing is granted, or proposed, against the competent unit, nor without an answer to each dissent. */
    List<InputError> againstDissent(Submission submission) {
        var wrong = new ArrayList<InputError>();
        review.blocking(submission.caseNo())
                .ifPresent(reply ->
                        wrong.add(RegisterFault.of("", "competent-unit-dissents", reply.reason(), reply.basis())));
        var answered = !submission.answers().path("dissentAnswer").asText("").isBlank();
        if (!answered && !review.dissents(submission.caseNo()).isEmpty()) {
            wrong.add(RegisterFault.of("dissentAnswer", "dissent-unanswered"));
        }
        return wrong;
    }

    @Component
    static class Section extends ReviewRules {

        private static final Map<String, String> BASIS =
                Map.of("ASSOCIATION", "社会团体登记管理条例第十三条第二项", "SERVICE", "民办非企业单位登记管理暂行条例第十一条第三项");

        Section(JointReview review) {
            super(review, "section-opinion");
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"PROPOSE_GRANT".equals(submission.outcome())) return List.of();
            var wrong = new ArrayList<>(againstDissent(submission));
            var applied = review.application(submission.caseNo());
            if (applied.establishes()) similar(applied, submission).ifPresent(wrong::add);
            return wrong;
        }

        /** A step begun with the form of before has no such question. */
        private static Optional<InputError> similar(OrganisationApplication applied, Submission submission) {
            var basis = BASIS.get(applied.type());
            return switch (submission.answers().path("similar").asText("")) {
                case "NOT_ASKED" -> Optional.of(RegisterFault.of("similar", "similar-unasked", basis));
                case "UNNECESSARY" -> Optional.of(RegisterFault.of("similar", "similar-unnecessary", basis));
                default -> Optional.empty();
            };
        }
    }

    @Component
    static class Decision extends ReviewRules {

        private static final List<String> SYNC = List.of("PROMISE", "CLAUSES");

        private final RegisterRecheck recheck;

        Decision(JointReview review, RegisterRecheck recheck) {
            super(review, "decide");
            this.recheck = recheck;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"GRANT".equals(submission.outcome())) return List.of();
            var wrong = new ArrayList<>(againstDissent(submission));
            var applied = review.application(submission.caseNo());
            var sync = new OrganisationApplication(submission.answers()).items("sync");
            if (applied.establishes() && !sync.containsAll(SYNC)) {
                wrong.add(RegisterFault.of("sync", "party-out-of-step"));
            }
            wrong.addAll(recheck.of(applied));
            return wrong;
        }
    }

    @Component
    static class Party extends ReviewRules {
        Party(JointReview review) {
            super(review, "party-opinion");
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"AGREE".equals(submission.outcome())) return List.of();
            return List.of("promiseSeen", "clausesSeen").stream()
                    .filter(tick -> !submission.answers().path(tick).asBoolean())
                    .map(tick -> RegisterFault.of(tick, "party-unchecked"))
                    .toList();
        }
    }

    @Component
    static class Certificate extends ReviewRules {
        Certificate(JointReview review) {
            super(review, "certificate");
        }

        @Override
        public List<InputError> check(Submission submission) {
            var category = review.application(submission.caseNo()).category();
            var tick =
                    switch (category) {
                        case OrganisationApplication.ESTABLISHMENT -> "partySurvey";
                        case "DEREGISTRATION" -> "oldReturned";
                        default -> "";
                    };
            var there = tick.isEmpty() || submission.answers().path(tick).asBoolean();
            return there ? List.of() : List.of(RegisterFault.of(tick, "certificate-" + tick));
        }
    }
}
