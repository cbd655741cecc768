package org.banjie.assistance.application.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/**
 * What a case conference (一事一议) concluded for a family in evident need that the tables do not cover. Its minutes are
 * the ground for the grant, in place of the tables' condition.
 */
@Component
class Conference {

    private static final String STEP = AssistanceModel.CASE_CONFERENCE;
    private static final String FORM = "case-conference";
    private static final String AGREED = "AGREED";

    private final Opinions opinions;
    private final CaseAnswers answers;

    Conference(Opinions opinions, CaseAnswers answers) {
        this.opinions = opinions;
        this.answers = answers;
    }

    /** The grant the last conference agreed on for this category; empty when there was none, or it did not agree. */
    Optional<Proposal> agreed(String caseNo, String category, Proposal tables) {
        return opinions.lastEnding(caseNo, STEP)
                .filter(last -> AGREED.equals(last.outcome()))
                .flatMap(last -> answers.latest(caseNo, FORM))
                .filter(minutes -> minutes.path("category").asText().equals(category))
                .map(minutes -> grant(minutes, category, tables));
    }

    private static List<CalculationLine> agreed(Proposal tables, LocalDate heldOn, BigDecimal amount) {
        var lines = new ArrayList<>(tables.calculation());
        lines.add(CalculationLine.of("conference", heldOn.toString(), Yuan.said(amount)));
        return lines;
    }

    private static Proposal grant(JsonNode minutes, String category, Proposal tables) {
        var heldOn = LocalDate.parse(minutes.path("heldOn").asText());
        var amount = new BigDecimal(minutes.path("amount").asText("0"));
        return new Proposal(
                tables.proposedOn(),
                category,
                tables.members(),
                tables.incomePerPerson(),
                tables.assetsPerPerson(),
                tables.standard(),
                amount,
                !category.equals("TEMPORARY") && amount.signum() > 0,
                "一事一议会议（%s）；%s".formatted(heldOn, tables.basis()),
                agreed(tables, heldOn, amount));
    }
}
