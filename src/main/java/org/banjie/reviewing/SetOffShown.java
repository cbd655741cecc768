package org.banjie.reviewing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Shows whoever looks into a grant again what set that off. */
@Component
class SetOffShown implements ShownOfAny {

    private final GrantReviewRows rows;
    private final Sentences sentences;

    SetOffShown(GrantReviewRows rows, Sentences sentences) {
        this.rows = rows;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        var said = rows.occasions(found.caseNo()).stream()
                .map(one -> said(one, locale))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Map.of() : Map.of(sentences.in(locale, "reviewing.set-off"), said);
    }

    private String said(GrantReviewRows.SetOff one, Locale locale) {
        var occasion = sentences.in(locale, "reviewing.occasion." + one.occasion());
        return one.detail().isBlank()
                ? sentences.in(locale, "reviewing.set-off.plain", occasion)
                : sentences.in(locale, "reviewing.set-off.said", occasion, one.detail());
    }
}
