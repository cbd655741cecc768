package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.entitlement.CategoryName;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.Completeness;
import org.banjie.casework.papers.Corrections;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/**
 * What an application is accepted with: its papers, the authorisation of every adult (上海市社会救助条例第三十五条), and what it
 * is taken for where the family left that open. What is missing is told once (民发〔2021〕57号第十条). In an emergency help
 * comes first and papers after (国发〔2014〕47号).
 */
@Component
class AcceptanceRules implements AnswerRules {

    private static final String OPEN = "ANY";

    private final Cases cases;
    private final CaseHousehold household;
    private final Completeness completeness;
    private final Corrections corrections;
    private final Clock clock;

    AcceptanceRules(
            Cases cases, CaseHousehold household, Completeness completeness, Corrections corrections, Clock clock) {
        this.cases = cases;
        this.household = household;
        this.completeness = completeness;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "completeness";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        if ("CORRECT".equals(submission.outcome())) return corrections.faults(submission);
        var errors = new ArrayList<>(category(
                submission,
                cases.get(caseNo).category(),
                () -> household.assess(caseNo).proposal().category()));
        if ("ACCEPT".equals(submission.outcome()) && !isEmergency(submission)) {
            errors.addAll(complete(completeness.outstanding(cases.get(caseNo), submission.answers())));
            errors.addAll(
                    signed(submission.answers(), household.application(caseNo).answers(), LocalDate.now(clock)));
        }
        return errors;
    }

    private boolean isEmergency(Submission submission) {
        var said = submission.answers().path("category").asText("");
        var category = said.isBlank() ? cases.get(submission.caseNo()).category() : said;
        return "TEMPORARY".equals(category)
                && household
                        .application(submission.caseNo())
                        .circumstances(LocalDate.now(clock))
                        .emergency();
    }

    /** @param proposed what the tables would take it for, asked only where it is to be told */
    static List<InputError> category(Submission submission, String category, Supplier<String> proposed) {
        var said = !submission.answers().path("category").asText("").isBlank();
        if (!"ACCEPT".equals(submission.outcome()) || said || !OPEN.equals(category)) return List.of();
        var name = CategoryName.of(proposed.get());
        return List.of(new InputError("category", "category-open", "kinds.assistance.category-open", name));
    }

    /** @param outstanding papers that are neither there nor ticked */
    static List<InputError> complete(List<RequiredMaterial> outstanding) {
        return outstanding.stream()
                .map(paper ->
                        new InputError("present", "still-missing", "kinds.assistance.still-missing", paper.name()))
                .toList();
    }

    static List<InputError> signed(JsonNode form, JsonNode application, LocalDate today) {
        if (!Adults.asked(form)) return List.of();
        var unsigned = Adults.unsigned(application, form, today);
        return unsigned.isEmpty() ? List.of() : List.of(unsigned(unsigned));
    }

    static InputError unsigned(Collection<String> names) {
        return new InputError(
                "authorisations",
                "authorisation-missing",
                "kinds.assistance.authorisation-missing",
                String.join("、", names));
    }
}
