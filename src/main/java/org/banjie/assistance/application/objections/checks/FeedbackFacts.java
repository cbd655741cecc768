package org.banjie.assistance.application.objections.checks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.objections.DealtWith;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.Telling;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.words.Sentences;

/** What the answer to whoever brought something forward may say, and what whoever answers has before their eyes. */
public final class FeedbackFacts implements CaseFacts {

    private final String kind;
    private final CaseAnswers answers;
    private final Objections entries;
    private final Sentences sentences;

    public FeedbackFacts(String kind, CaseAnswers answers, Objections entries, Sentences sentences) {
        this.kind = kind;
        this.answers = answers;
        this.entries = entries;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        facts.put(Telling.LOOK_INTO, isToBeLookedInto(found.caseNo()));
        entries.answeredIn(found.caseNo()).ifPresent(one -> {
            facts.put("toldTo", one.who());
            facts.put("broughtOn", one.receivedOn());
            facts.put("receiptNo", one.receipt());
            facts.put("dealtOn", one.dealtOn());
            facts.put("dealtWith", DealtWith.onPaper(one, sentences));
            because(one).ifPresent(reason -> facts.put("dealtBecause", reason));
        });
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        entries.answeredIn(found.caseNo()).ifPresent(one -> {
            shown.put(say("who", locale), one.named() ? one.who() : say("anonymous", locale));
            if (one.contact() != null) shown.put(say("contact", locale), one.contact());
            shown.put(say("receivedOn", locale), one.receivedOn() + " · " + say("way." + one.way(), locale));
            shown.put(say("facts", locale), one.facts());
            shown.put(say("outcome", locale), outcome(one, locale));
        });
        return shown;
    }

    private boolean isToBeLookedInto(String caseNo) {
        return answers.latest(caseNo, kind)
                .map(opening -> opening.path(Telling.LOOK_INTO).asBoolean())
                .orElse(false);
    }

    /** What was found in words, else why it was dealt with so. */
    private static Optional<String> because(Objection one) {
        var found = one.found() == null ? null : one.found().words();
        return Optional.ofNullable(found == null ? one.outcomeReason() : found);
    }

    private String outcome(Objection one, Locale locale) {
        return DealtWith.words(one, sentences, locale)
                + because(one).map(reason -> " " + reason).orElse("");
    }

    private String say(String code, Locale locale) {
        return sentences.in(locale, "objections." + code);
    }
}
