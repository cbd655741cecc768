package org.banjie.organisations.register.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Roles;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.RegisterModel;
import org.banjie.organisations.register.rules.RegisterTables;
import org.springframework.stereotype.Component;

/** Who is asked (B8), what each has answered, and what follows from it (B9). */
@Component
public class JointReview {

    /** The steps in which each party answers; of several the last answer holds. */
    private static final Map<String, String[]> STEPS = steps();

    private final RegisterTables tables;
    private final CaseAnswers answers;
    private final Opinions opinions;

    JointReview(RegisterTables tables, CaseAnswers answers, Opinions opinions) {
        this.tables = tables;
        this.answers = answers;
        this.opinions = opinions;
    }

    /** @param effect BLOCKS, ANSWER (the decision must answer it) or NONE, {@code basis} its rule */
    public record Reply(String party, String outcome, String reason, String effect, String basis) {}

    public OrganisationApplication application(String caseNo) {
        return new OrganisationApplication(answers.latest(caseNo, "application").orElseThrow());
    }

    public Set<String> parties(String caseNo) {
        var application = application(caseNo);
        if (!application.establishes()) return Set.of();
        return tables.all("joint-review", Map.of("sector", application.sector())).stream()
                .map(row -> (String) row.get("party"))
                .collect(Collectors.toSet());
    }

    List<Reply> replies(String caseNo) {
        return STEPS.entrySet().stream()
                .flatMap(party ->
                        opinions
                                .lastEnding(caseNo, party.getValue())
                                .map(opinion -> reply(party.getKey(), opinion))
                                .stream())
                .toList();
    }

    /** What the decision has to answer. */
    public List<Reply> dissents(String caseNo) {
        return replies(caseNo).stream()
                .filter(reply -> !reply.effect().equals("NONE"))
                .toList();
    }

    /** The refusal of a consent the law demands, as it stands. */
    public Optional<Reply> blocking(String caseNo) {
        return replies(caseNo).stream()
                .filter(reply -> reply.effect().equals("BLOCKS"))
                .findFirst();
    }

    private Reply reply(String party, StepEnded opinion) {
        var row = tables.decide("dissent", Map.of("party", party, "opinion", opinion.outcome()));
        return new Reply(
                party,
                opinion.outcome(),
                opinion.reason() == null ? "" : opinion.reason(),
                (String) row.get("effect"),
                (String) row.get("basis"));
    }

    private static Map<String, String[]> steps() {
        var steps = new LinkedHashMap<String, String[]>();
        steps.put(Roles.COMPETENT_UNIT, new String[] {RegisterModel.COMPETENT_UNIT, RegisterModel.COMPETENT_UNIT_CONFIRM
        });
        steps.put(Roles.INDUSTRY_REGULATOR, new String[] {RegisterModel.INDUSTRY_REGULATOR});
        steps.put(Roles.PARTY_BUILDING, new String[] {RegisterModel.PARTY_BUILDING});
        steps.put("others", new String[] {RegisterModel.OTHER_OFFICES});
        return steps;
    }
}
