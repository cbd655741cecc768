package org.banjie.assistance.application.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.supporters.SupporterRules;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Whoever visits checks what only the family has said: costs to be taken off, disability and illness (57号第十三条、第十六条). */
@Component
class VisitRules implements AnswerRules {

    private final Cases cases;
    private final CaseHousehold household;

    VisitRules(Cases cases, CaseHousehold household) {
        this.cases = cases;
        this.household = household;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public String form() {
        return "home-visit";
    }

    @Override
    public List<InputError> check(Submission submission) {
        var caseNo = submission.caseNo();
        var errors = new ArrayList<>(check(submission.answers(), household.declaredPeople(caseNo)));
        errors.addAll(SupporterRules.ofVisit(
                submission.answers(),
                household.application(caseNo).answers(),
                cases.get(caseNo).category()));
        return errors;
    }

    static List<InputError> check(JsonNode visit, List<Circumstances.Person> declared) {
        var errors = new ArrayList<InputError>();
        if (blank(visit, "workCosts")
                && any(declared.stream().map(Circumstances.Person::workCosts).toList())) {
            errors.add(error("workCosts", "costs-unseen"));
        }
        if (blank(visit, "careCosts")
                && any(declared.stream().map(Circumstances.Person::careCosts).toList())) {
            errors.add(error("careCosts", "costs-unseen"));
        }
        var burdened = declared.stream().anyMatch(person -> person.who().isBurdened());
        if (burdened && !visit.path("papersSeen").asBoolean()) errors.add(error("papersSeen", "papers-unseen"));
        errors.addAll(corrections(visit, declared));
        return errors;
    }

    private static List<InputError> corrections(JsonNode visit, List<Circumstances.Person> declared) {
        var errors = new ArrayList<InputError>();
        var row = 0;
        for (var correction : visit.path("corrections")) {
            var name = correction.path("name").asText();
            var known = declared.stream()
                    .anyMatch(person -> Typed.sameName(person.who().name(), name));
            if (!known) errors.add(error("corrections[%d].name".formatted(row), "not-a-member", name));
            var disabled = !correction.path("disability").asText("NONE").equals("NONE");
            if (disabled && blank(correction, "disabilityGrade")) {
                errors.add(error("corrections[%d].disabilityGrade".formatted(row), "grade-missing"));
            }
            row++;
        }
        return errors;
    }

    private static boolean any(List<BigDecimal> costs) {
        return costs.stream().anyMatch(cost -> cost.signum() > 0);
    }

    private static boolean blank(JsonNode form, String field) {
        return form.path(field).asText("").isBlank();
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "kinds.assistance." + code, arguments);
    }
}
