package org.banjie.assistance.application.decision;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.emergency.AidFirstWords;
import org.banjie.assistance.application.entitlement.AssessmentWords;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.Case;
import org.banjie.cases.acts.Opinions;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What is about to be decided, first of all that whoever decides has before their eyes: category and amount. */
@Component
public class IntentionWords {

    private final Ruling ruling;
    private final Opinions opinions;
    private final AidFirstWords aid;
    private final AssessmentWords words;
    private final Sentences sentences;

    IntentionWords(Ruling ruling, Opinions opinions, AidFirstWords aid, AssessmentWords words, Sentences sentences) {
        this.ruling = ruling;
        this.opinions = opinions;
        this.aid = aid;
        this.words = words;
        this.sentences = sentences;
    }

    /** Name and value; nothing before somebody has formed an opinion, and nothing after the decision. */
    public Map<String, String> of(Case found, Locale locale) {
        var said = new LinkedHashMap<String, String>();
        if (found.status().isClosed()) return said;
        var paid = aid.of(found.caseNo(), locale);
        if (proposed(found.caseNo()) || paid.isPresent()) {
            said.put(text("intended", locale), intended(found.caseNo(), paid, locale));
        }
        return said;
    }

    private boolean proposed(String caseNo) {
        return opinions.lastEnding(caseNo, AssistanceModel.PRELIMINARY_OPINION).isPresent();
    }

    private String intended(String caseNo, Optional<String> paid, Locale locale) {
        var against = opinions.lastEnding(caseNo, AssistanceModel.PRELIMINARY_OPINION)
                .filter(ended -> ended.outcome().equals("AGAINST"))
                .isPresent();
        if (against) return text("intended.refused", locale);
        var amount = ruling.standing(caseNo)
                .map(standing -> words.proposed(standing, locale))
                .orElseGet(() -> text("intended.open", locale));
        return paid.map(already -> text("intended.paid", locale, amount, already))
                .orElse(amount);
    }

    private String text(String key, Locale locale, Object... facts) {
        return sentences.in(locale, "kinds.assistance.fact." + key, facts);
    }
}
