package org.banjie.assistance.households.confirmation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.banjie.assistance.application.emergency.PaidFirst;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.grants.Category;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.numbers.Typed;
import org.springframework.stereotype.Component;

/** The grant that a confirmed application of social assistance amounts to, read from its answers and its decision. */
@Component
class Decided {

    /** What the family reads on its account: 临时救助 by its own name, every other category as 社会救助. */
    private static final String TEMPORARY = "临时救助";

    private final CaseAnswers answers;
    private final Decisions decisions;
    private final Validity validity;
    private final PaidFirst paidFirst;

    Decided(CaseAnswers answers, Decisions decisions, Validity validity, PaidFirst paidFirst) {
        this.answers = answers;
        this.decisions = decisions;
        this.validity = validity;
        this.paidFirst = paidFirst;
    }

    /** What is given once is on file for the day it was decided. Empty when the case has no application or decision. */
    Optional<NewGrant> of(Case found) {
        return decisions
                .of(found.caseNo())
                .filter(decision -> decision.nature() == CaseStatus.APPROVED)
                .flatMap(decision -> answers.latest(found.caseNo(), "application")
                        .map(application -> grant(found, decision, application)));
    }

    /** Whether one person applied alone out of their household (单独申请). */
    boolean isAlone(String caseNo) {
        return answers.latest(caseNo, "application").map(Decided::isAlone).orElse(false);
    }

    /** Whether another income than was found stands behind the decision. */
    boolean deviates(String caseNo) {
        return answers.latest(caseNo, "preliminary-opinion")
                .map(opinion -> RecognisedIncome.of(opinion).deviates())
                .orElse(false);
    }

    private NewGrant grant(Case found, Decision decision, JsonNode application) {
        var category = category(found);
        return new NewGrant(
                new NewGrant.Origin(
                        found.caseNo(), found.kind(), category, category == Category.TEMPORARY ? TEMPORARY : null),
                new NewGrant.Home(found.area(), found.residence()),
                members(application),
                new NewGrant.Money(
                        decision.amount(),
                        category != Category.TEMPORARY && isMoney(decision.amount()),
                        category == Category.TEMPORARY ? paidFirst.of(found.caseNo()) : BigDecimal.ZERO),
                from(decision),
                category == Category.TEMPORARY ? from(decision) : validity.lastDay(category, from(decision)),
                new NewGrant.PaidTo(
                        application.path("bank").asText(null),
                        application.path("accountHolder").asText(null),
                        application.path("accountNo").asText(null)));
    }

    private static LocalDate from(Decision decision) {
        return decision.startsOn() == null ? decision.decidedOn() : decision.startsOn();
    }

    private static Category category(Case found) {
        return found.category() == null ? Category.MLA : Category.valueOf(found.category());
    }

    private static List<Person> members(JsonNode application) {
        if (isAlone(application)) return alone(application);
        return StreamSupport.stream(application.path("members").spliterator(), false)
                .map(row -> new Person(
                        row.path("name").asText(),
                        row.path("idNo").asText(),
                        row.path("relation").asText()))
                .toList();
    }

    /** Who applied alone is a household of one. */
    private static List<Person> alone(JsonNode application) {
        var name = application.path("alonePerson").asText();
        return StreamSupport.stream(application.path("members").spliterator(), false)
                .filter(row -> Typed.sameName(row.path("name").asText(), name))
                .map(row ->
                        new Person(row.path("name").asText(), row.path("idNo").asText(), "HEAD"))
                .limit(1)
                .toList();
    }

    private static boolean isAlone(JsonNode application) {
        return application.path("applyAs").asText().equals("ALONE");
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
