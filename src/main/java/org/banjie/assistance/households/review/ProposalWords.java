package org.banjie.assistance.households.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.grants.BenefitGrant;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the street proposes, for whoever decides it: what becomes of the grant, from when, the old amount and the new. */
@Component
class ProposalWords {

    private static final String KEY = "households.review.proposed";

    private final Sentences sentences;
    private final LimitText days;

    ProposalWords(Sentences sentences, LimitText days) {
        this.sentences = sentences;
        this.days = days;
    }

    /** Name and value in words, what weighs most first. */
    Map<String, String> of(ReviewProposal proposed, BenefitGrant grant, Locale locale) {
        var said = new LinkedHashMap<String, String>();
        said.put(sentences.in(locale, KEY), sentences.in(locale, KEY + "." + proposed.kind()));
        if (proposed.amount() != null) {
            said.put(
                    sentences.in(locale, KEY + ".amount"),
                    sentences.in(locale, KEY + ".amount.of", grant.amount(), proposed.amount()));
        }
        if (proposed.from() != null) {
            said.put(sentences.in(locale, KEY + ".from"), days.day(proposed.from(), locale));
        }
        if (proposed.endsOn() != null) {
            said.put(sentences.in(locale, KEY + ".ends"), days.day(proposed.endsOn(), locale));
        }
        return said;
    }
}
