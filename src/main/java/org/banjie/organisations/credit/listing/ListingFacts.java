package org.banjie.organisations.credit.listing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.credit.CreditModel;
import org.banjie.organisations.credit.Heard;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.proposals.ProposalRows;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What papers and the people at work know of a proposal: the ground, the law, what the organisation said. */
@Component
class ListingFacts implements CaseFacts {

    private final ProposalRows rows;
    private final ListEntries entries;
    private final CaseAnswers answers;
    private final Heard heard;
    private final GroundFacts grounds;
    private final Settings settings;
    private final Sentences sentences;

    ListingFacts(
            ProposalRows rows,
            ListEntries entries,
            CaseAnswers answers,
            Heard heard,
            GroundFacts grounds,
            Settings settings,
            Sentences sentences) {
        this.rows = rows;
        this.entries = entries;
        this.answers = answers;
        this.heard = heard;
        this.grounds = grounds;
        this.settings = settings;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return CreditModel.LISTING;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put("statementDays", settings.value(CreditModel.LISTING, "statementDays"));
        rows.find(found.caseNo()).ifPresent(proposal -> {
            facts.put("uscc", proposal.uscc());
            facts.put("ground", sentences.onPaper("credit.ground." + proposal.ground()));
            facts.put("groundBasis", proposal.basis());
            facts.put("factYear", proposal.year());
            if (proposal.outcome() != null) {
                facts.put(
                        "decisionText",
                        sentences.onPaper("credit.paper." + proposal.outcome() + "." + proposal.list()));
            }
        });
        given(found.caseNo(), "prepare", "facts").ifPresent(text -> facts.put("facts", text));
        given(found.caseNo(), "weigh", "finding").ifPresent(text -> facts.put("finding", text));
        facts.put(
                "heard",
                heard.of(found.caseNo(), "statement", "said")
                        .map(text -> sentences.onPaper("credit.paper.heard", text))
                        .orElseGet(() -> sentences.onPaper("credit.paper.unheard")));
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        rows.find(found.caseNo()).ifPresent(proposal -> {
            shown.put(sentences.in(locale, "credit.fact.basis"), proposal.basis());
            if (grounds.cameInTime(proposal)) {
                shown.put(
                        sentences.in(locale, "credit.fact.in-time"),
                        sentences.in(locale, "credit.fact.in-time.rectified"));
            }
            entries.of(proposal.uscc())
                    .forEach(entry -> shown.merge(
                            sentences.in(locale, "credit.fact.earlier"),
                            sentences.in(locale, "credit.list." + entry.list()) + " " + entry.listedOn() + " "
                                    + sentences.in(locale, "credit.ground." + entry.ground()),
                            (one, other) -> one + "；" + other));
        });
        shown.putAll(heard.shown(found.caseNo(), locale));
        return shown;
    }

    private Optional<String> given(String caseNo, String form, String field) {
        return answers.latest(caseNo, form)
                .map(given -> given.path(field).asText(""))
                .filter(text -> !text.isBlank());
    }
}
