package org.banjie.organisations.credit.audit.visits;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.credit.audit.AuditDraw;
import org.banjie.organisations.credit.audit.AuditDraws;
import org.banjie.organisations.credit.audit.InspectorNames;
import org.banjie.organisations.credit.audit.Inspectors;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What papers and the people at work know of an audit: who inspects, when, what came of it. */
@Component
class AuditFacts implements CaseFacts {

    private final AuditDraws draws;
    private final Inspectors inspectors;
    private final InspectorNames names;
    private final CaseAnswers answers;
    private final Sentences sentences;

    AuditFacts(
            AuditDraws draws, Inspectors inspectors, InspectorNames names, CaseAnswers answers, Sentences sentences) {
        this.draws = draws;
        this.inspectors = inspectors;
        this.names = names;
        this.answers = answers;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return AuditDraw.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        draws.origin(found.caseNo()).ifPresent(origin -> {
            facts.put("uscc", origin.uscc());
            facts.put("factYear", origin.year());
        });
        facts.put("inspectors", names.of(inspectors.of(found.caseNo())));
        answers.latest(found.caseNo(), "record")
                .ifPresent(record ->
                        facts.put("visitedOn", record.path("visitedOn").asText()));
        answers.latest(found.caseNo(), "publish")
                .ifPresent(form -> facts.put("result", form.path("result").asText()));
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        return Map.of(sentences.in(locale, "credit.fact.inspectors"), names.of(inspectors.of(found.caseNo())));
    }
}
