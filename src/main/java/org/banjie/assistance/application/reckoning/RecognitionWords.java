package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.words.Sentences;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Income as it was found and as somebody recognised it, both figures and the reasons, for whoever signs. */
@Component
public class RecognitionWords {

    private final Sentences sentences;

    RecognitionWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Name and value in words. @param recognised empty where nobody has recognised anything yet */
    public Map<String, String> of(FoundIncome found, Optional<RecognisedIncome> recognised, Locale locale) {
        var said = new LinkedHashMap<String, String>();
        said.put(text("fact.found", locale), found(found, locale));
        if (found.disagrees()) said.put(text("fact.disagrees", locale), disagreement(found, locale));
        recognised
                .filter(RecognisedIncome::deviates)
                .ifPresent(one -> said.put(text("fact.recognised", locale), recognised(one, found, locale)));
        return said;
    }

    private String found(FoundIncome found, Locale locale) {
        var checked = text("fact.found.checked", locale, plain(found.checked()));
        return found.visited() == null ? checked : text("fact.found.visited", locale, checked, plain(found.visited()));
    }

    /** Whoever signs must know that check and visit saw two things, and which of them counts. */
    private String disagreement(FoundIncome found, Locale locale) {
        return text(
                found.seenMore() ? "fact.disagrees.visited-more" : "fact.disagrees.visited-less",
                locale,
                plain(found.checked()),
                plain(found.visited()),
                plain(found.highest()));
    }

    private String recognised(RecognisedIncome recognised, FoundIncome found, Locale locale) {
        var lines = recognised.deviations().stream()
                .map(one -> deviation(one, locale))
                .collect(Collectors.joining("；"));
        return text("fact.recognised.of", locale, plain(recognised.amount()), plain(found.highest()), lines);
    }

    private String deviation(Deviation one, Locale locale) {
        return text(
                "fact.deviation",
                locale,
                text("line." + one.line(), locale),
                plain(one.found()),
                plain(one.recognised()),
                one.evidence(),
                one.reason());
    }

    private static String plain(BigDecimal yuan) {
        return yuan == null ? "" : Yuan.said(yuan);
    }

    private String text(String key, Locale locale, Object... facts) {
        return sentences.in(locale, "kinds.assistance." + key, facts);
    }
}
