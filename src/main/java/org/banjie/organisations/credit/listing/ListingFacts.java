package org.banjie.organisations.credit.listing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.kinds.Settings;
import org.banjie.organisations.credit.CreditWords;
import org.springframework.stereotype.Component;

/** What papers and the people at work know of a proposal: the ground, the law, what the organisation said. */
@Component
class ListingFacts implements CaseFacts {

    private final ProposalRows rows;
    private final Entries entries;
    private final CaseAnswers answers;
    private final Settings settings;
    private final CreditWords words;

    ListingFacts(ProposalRows rows, Entries entries, CaseAnswers answers, Settings settings, CreditWords words) {
        this.rows = rows;
        this.entries = entries;
        this.answers = answers;
        this.settings = settings;
        this.words = words;
    }

    @Override
    public String kind() {
        return ListingSteps.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put("statementDays", settings.value(ListingSteps.KIND, "statementDays"));
        rows.find(found.caseNo()).ifPresent(proposal -> {
            facts.put("uscc", proposal.uscc());
            facts.put("ground", words.paper("ground." + proposal.ground()));
            facts.put("groundBasis", proposal.basis());
            facts.put("factYear", proposal.year());
            if (proposal.outcome() != null)
                facts.put("decisionText", words.paper("paper." + proposal.outcome() + "." + proposal.list()));
        });
        given(found.caseNo(), "prepare", "facts").ifPresent(text -> facts.put("facts", text));
        given(found.caseNo(), "weigh", "finding").ifPresent(text -> facts.put("finding", text));
        facts.put(
                "heard",
                given(found.caseNo(), "statement", "said")
                        .map(text -> words.paper("paper.heard", text))
                        .orElseGet(() -> words.paper("paper.unheard")));
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        rows.find(found.caseNo()).ifPresent(proposal -> {
            shown.put(words.text("fact.basis", locale), proposal.basis());
            entries.of(proposal.uscc())
                    .forEach(entry -> shown.merge(
                            words.text("fact.earlier", locale),
                            words.text("list." + entry.list(), locale) + " " + entry.listedOn() + " "
                                    + words.text("ground." + entry.ground(), locale),
                            (one, other) -> one + "；" + other));
        });
        return shown;
    }

    private Optional<String> given(String caseNo, String form, String field) {
        return answers.latest(caseNo, form)
                .map(given -> given.path(field).asText(""))
                .filter(text -> !text.isBlank());
    }
}
