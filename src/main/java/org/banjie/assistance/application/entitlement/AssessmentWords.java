package org.banjie.assistance.application.entitlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.assistance.application.calculation.CalculationWords;
import org.banjie.assistance.application.reckoning.RecognisedIncome;
import org.banjie.assistance.application.reckoning.RecognitionWords;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** What the tables say of a household, in words, for whoever decides. */
@Component
public class AssessmentWords {

    private final CaseHousehold household;
    private final RecognitionWords recognitions;
    private final CalculationWords calculations;
    private final Sentences sentences;

    AssessmentWords(
            CaseHousehold household,
            RecognitionWords recognitions,
            CalculationWords calculations,
            Sentences sentences) {
        this.household = household;
        this.recognitions = recognitions;
        this.calculations = calculations;
        this.sentences = sentences;
    }

    /** Nothing is said of an application that is not whole enough to be reckoned. */
    public Map<String, String> of(String caseNo, Locale locale) {
        var said = new LinkedHashMap<String, String>();
        var assessment = household.assess(caseNo);
        var proposal = assessment.proposal();
        said.put(
                text("fact.income", locale),
                text("fact.income.of", locale, proposal.incomePerPerson(), proposal.standard()));
        said.putAll(differing(caseNo, locale));
        said.putAll(recognitions.of(
                household.found(caseNo), household.opinion(caseNo).map(RecognisedIncome::of), locale));
        said.put(text("fact.assets", locale), text("fact.assets.of", locale, proposal.assetsPerPerson()));
        said.put(text("fact.proposal", locale), proposed(proposal, locale));
        said.put(text("fact.calculation", locale), String.join(" ", calculations.of(proposal.calculation(), locale)));
        if (assessment.choices().size() > 1) {
            said.put(text("fact.entitled", locale), entitled(assessment.choices(), locale));
        }
        return said;
    }

    /** Category and amount. */
    public String proposed(Proposal proposal, Locale locale) {
        var category = text("category." + proposal.category(), locale);
        if (proposal.amount().signum() == 0) return category;
        return text(proposal.monthly() ? "fact.monthly" : "fact.once", locale, category, proposal.amount());
    }

    /** The check found another income than the family declared: never silent, also where the visit wrote down none. */
    private Map<String, String> differing(String caseNo, Locale locale) {
        var declared = household.declared(caseNo).monthlyIncome();
        var found = household.found(caseNo);
        if (declared.compareTo(found.checked()) == 0) return Map.of();
        var words = text("fact.differs.of", locale, Yuan.said(declared), Yuan.said(found.checked()));
        return Map.of(
                text("fact.differs", locale),
                found.visited() == null ? text("fact.differs.unvisited", locale, words) : words);
    }

    private String entitled(List<Entitlement> entitled, Locale locale) {
        return entitled.stream()
                .map(one -> text("category." + one.category(), locale))
                .distinct()
                .collect(Collectors.joining(text("fact.and", locale)));
    }

    private String text(String key, Locale locale, Object... facts) {
        return sentences.in(locale, "kinds.assistance." + key, facts);
    }
}
