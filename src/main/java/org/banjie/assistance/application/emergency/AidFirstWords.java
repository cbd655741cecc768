package org.banjie.assistance.application.emergency;

import java.util.Locale;
import java.util.Optional;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** What was paid before the papers were there, in words, for whoever confirms it. */
@Component
public class AidFirstWords {

    private final AidFirst aid;
    private final Sentences sentences;
    private final LimitText days;

    AidFirstWords(AidFirst aid, Sentences sentences, LimitText days) {
        this.aid = aid;
        this.sentences = sentences;
        this.days = days;
    }

    /** How much and when; empty where nothing was. */
    public Optional<String> of(String caseNo, Locale locale) {
        return aid.of(caseNo)
                .map(paid -> sentences.in(
                        locale,
                        "kinds.assistance.fact.aid-first.of",
                        Yuan.said(paid.amount()),
                        days.day(paid.paidOn(), locale)));
    }
}
