package org.banjie.assistance.application.objections;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.words.Sentences;

/** What the answer to whoever brought something forward may say, and what whoever answers has before their eyes. */
final class FeedbackFacts implements CaseFacts {

    private final String kind;
    private final Objections entries;
    private final Sentences sentences;

    FeedbackFacts(String kind, Objections entries, Sentences sentences) {
        this.kind = kind;
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
        entries.answeredIn(found.caseNo()).ifPresent(one -> {
            facts.put("toldTo", one.who());
            facts.put("broughtOn", one.receivedOn());
            facts.put("receiptNo", one.receipt());
            facts.put("dealtOn", one.settledOn());
            facts.put("dealtWith", sentences.onPaper("objections.outcome." + one.outcome()));
            if (one.outcomeReason() != null) facts.put("dealtBecause", one.outcomeReason());
        });
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        entries.answeredIn(found.caseNo()).ifPresent(one -> {
            shown.put(say("who", locale), one.who());
            shown.put(say("contact", locale), one.contact());
            shown.put(say("receivedOn", locale), one.receivedOn() + " · " + say("way." + one.way(), locale));
            shown.put(say("facts", locale), one.facts());
            shown.put(say("outcome", locale), outcome(one, locale));
        });
        return shown;
    }

    private String outcome(Objection one, Locale locale) {
        var outcome = say("outcome." + one.outcome(), locale);
        return one.outcomeReason() == null ? outcome : outcome + " " + one.outcomeReason();
    }

    private String say(String code, Locale locale) {
        return sentences.in(locale, "objections." + code);
    }
}
