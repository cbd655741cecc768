package org.banjie.assistance.application.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.Corrections;
import org.banjie.casework.papers.SignedOn;
import org.banjie.kinds.own.FormChoices;
import org.banjie.kinds.own.KnownAnswers;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Whose authorisation the desk has to see, by name, as what it is accepted, and what earlier notices have named. */
@Component
class AdultsOffered implements FormChoices, KnownAnswers {

    private static final Set<String> FORMS = Set.of("completeness", AssistanceModel.ECONOMIC_CHECK_FORM);

    /** Those that the form has to choose from. */
    private static final Set<String> CATEGORIES = Set.of("MLA", "MARGINAL", "EXTREME", "RIGID", "TEMPORARY");

    private final Cases cases;
    private final CaseHousehold household;
    private final CaseAnswers answers;
    private final Corrections corrections;
    private final SignedOn signed;
    private final Sentences sentences;
    private final Clock clock;

    AdultsOffered(
            Cases cases,
            CaseHousehold household,
            CaseAnswers answers,
            Corrections corrections,
            SignedOn signed,
            Sentences sentences,
            Clock clock) {
        this.cases = cases;
        this.household = household;
        this.answers = answers;
        this.corrections = corrections;
        this.signed = signed;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        if (!FORMS.contains(form)) return;
        var list = lists.putArray("adults");
        var given = onScreen(caseNo);
        adults(caseNo).forEach((row, name) -> list.addObject()
                .put("label", given.containsKey(row) ? sentences.of("kinds.assistance.signed-on-screen", name) : name)
                .put("value", row));
        if (form.equals("completeness")) corrections.offer(caseNo, lists);
    }

    @Override
    public Optional<JsonNode> of(String caseNo, String form) {
        if (!form.equals("completeness")) return Optional.empty();
        var known = JsonNodeFactory.instance.objectNode();
        var rows = known.putArray("authorisations");
        var given = onScreen(caseNo);
        adults(caseNo).keySet().forEach(row -> {
            var one = rows.addObject().put("member", row);
            if (given.containsKey(row)) one.put("signedOn", given.get(row).toString());
        });
        category(caseNo).ifPresent(category -> known.put("category", category));
        return Optional.of(known);
    }

    /** What was applied for; where the family left it open, what the tables propose, for the desk to confirm. */
    private Optional<String> category(String caseNo) {
        var applied = cases.get(caseNo).category();
        if (CATEGORIES.contains(applied)) return Optional.of(applied);
        return Optional.of(household.assess(caseNo).proposal().category()).filter(CATEGORIES::contains);
    }

    /** The day on which each signed on screen, by their row. */
    private Map<String, LocalDate> onScreen(String caseNo) {
        return Adults.signedBy(
                answers.latest(caseNo, "application").orElseThrow(), signed.of(caseNo, WhoSigns.AUTHORIZATION));
    }

    private Map<String, String> adults(String caseNo) {
        return Adults.of(answers.latest(caseNo, "application").orElseThrow(), LocalDate.now(clock));
    }
}
