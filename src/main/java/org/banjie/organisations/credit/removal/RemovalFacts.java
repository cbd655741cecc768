package org.banjie.organisations.credit.removal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decisions;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.credit.lists.ListEntries;
import org.banjie.organisations.credit.lists.ListEntry;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What papers and the people at work know of a removal: since when it is listed, what the rule says. */
@Component
class RemovalFacts implements CaseFacts {

    private final RemovalCondition condition;
    private final ListEntries entries;
    private final Decisions decisions;
    private final Sentences sentences;

    RemovalFacts(RemovalCondition condition, ListEntries entries, Decisions decisions, Sentences sentences) {
        this.condition = condition;
        this.entries = entries;
        this.decisions = decisions;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return RemovalSteps.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        var uscc = condition.uscc(found.caseNo());
        facts.put("uscc", uscc);
        condition.of(found).ifPresent(answer -> facts.put("removalBasis", answer.basis()));
        facts.putIfAbsent("removalBasis", removed(uscc, found.caseNo()));
        decisions.of(found.caseNo()).ifPresent(decision -> {
            var word = decision.nature() == CaseStatus.APPROVED ? "REMOVED" : "KEPT";
            facts.put("decisionText", sentences.onPaper("credit.paper." + word + "." + found.category()));
        });
        return facts;
    }

    /** Once it is off the list the rule is not asked any more: the paper names what it was listed for. */
    private String removed(String uscc, String caseNo) {
        return entries.of(uscc).stream()
                .filter(entry -> caseNo.equals(entry.removedCase()))
                .map(entry -> sentences.onPaper(
                        "credit.paper.was-listed",
                        sentences.onPaper(entry.listedOn()),
                        sentences.onPaper("credit.ground." + entry.ground())))
                .collect(Collectors.joining("；"));
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        shown.put(
                sentences.in(locale, "credit.fact.since"),
                condition.entries(found).stream()
                        .map(entry -> since(entry, locale))
                        .collect(Collectors.joining("；")));
        condition.of(found).ifPresent(answer -> shown.put(sentences.in(locale, "credit.fact.rule"), answer.basis()));
        return shown;
    }

    private String since(ListEntry entry, Locale locale) {
        return entry.listedOn() + " " + sentences.in(locale, "credit.ground." + entry.ground());
    }
}
