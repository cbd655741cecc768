package org.banjie.organisations.credit.revocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.credit.Heard;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisations;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What papers know of a revocation: facts, law, what was said and heard, what was decided. */
@Component
class RevocationFacts implements CaseFacts {

    private final Revocations revocations;
    private final CaseAnswers answers;
    private final Heard heard;
    private final Decisions decisions;
    private final Organisations register;
    private final Officers officers;
    private final Settings settings;
    private final Sentences sentences;

    RevocationFacts(
            Revocations revocations,
            CaseAnswers answers,
            Heard heard,
            Decisions decisions,
            Organisations register,
            Officers officers,
            Settings settings,
            Sentences sentences) {
        this.revocations = revocations;
        this.answers = answers;
        this.heard = heard;
        this.decisions = decisions;
        this.register = register;
        this.officers = officers;
        this.settings = settings;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return RevocationSteps.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put("hearingDays", settings.value(RevocationSteps.KIND, "hearingDays"));
        revocations.find(found.caseNo()).ifPresent(one -> {
            facts.putAll(party(one.uscc()));
            facts.put("penaltyBasis", one.basis());
            if (one.outcome() != null) facts.put("decisionText", sentences.onPaper("credit.paper." + one.outcome()));
        });
        given(found.caseNo(), "prepare", "facts").ifPresent(text -> facts.put("facts", text));
        heard.of(found.caseNo(), "answer", "statement")
                .ifPresent(text -> facts.put("heard", sentences.onPaper("credit.paper.heard", text)));
        given(found.caseNo(), "hearing", "heldOn")
                .map(LocalDate::parse)
                .ifPresent(
                        day -> facts.put("hearing", sentences.onPaper("credit.paper.hearing", sentences.onPaper(day))));
        decisions.of(found.caseNo()).map(Decision::decidedOn).ifPresent(day -> facts.put("decidedOn", day));
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        revocations
                .find(found.caseNo())
                .ifPresent(one -> shown.put(sentences.in(locale, "credit.fact.basis"), one.basis()));
        shown.putAll(heard.shown(found.caseNo(), locale));
        return shown;
    }

    /** Who is punished, as 行政处罚法第五十九条 has it named; also when it has ended with the decision. */
    private Map<String, Object> party(String uscc) {
        var facts = new HashMap<String, Object>();
        facts.put("uscc", uscc);
        register.find(uscc).ifPresent(one -> facts.put("address", one.address()));
        officers.legalRep(uscc).ifPresent(post -> facts.put("legalRep", post.name()));
        return facts;
    }

    private Optional<String> given(String caseNo, String form, String field) {
        return answers.latest(caseNo, form)
                .map(given -> given.path(field).asText(""))
                .filter(text -> !text.isBlank());
    }
}
