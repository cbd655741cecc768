package org.banjie.reviewing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Shows whoever looks into a grant again what set that off, and first of all what has changed. */
@Component
class SetOffShown implements ShownOfAny {

    private final GrantReviewRows rows;
    private final ReviewAnswer answer;
    private final Sentences sentences;

    SetOffShown(GrantReviewRows rows, ReviewAnswer answer, Sentences sentences) {
        this.rows = rows;
        this.answer = answer;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        var said = rows.occasions(found.caseNo()).stream()
                .map(one -> said(one, locale))
                .collect(Collectors.joining(" "));
        if (said.isEmpty()) return Map.of();
        var shown = new LinkedHashMap<String, String>();
        shown.put(sentences.in(locale, "reviewing.set-off"), said);
        var changes = answer.changes(found.caseNo());
        if (!changes.isEmpty()) shown.put(sentences.in(locale, "reviewing.changes"), String.join("；", changes));
        return shown;
    }

    private String said(GrantReviewRows.SetOff one, Locale locale) {
        var occasion = sentences.in(locale, "reviewing.occasion." + one.occasion());
        return one.detail().isBlank()
                ? sentences.in(locale, "reviewing.set-off.plain", occasion)
                : sentences.in(locale, "reviewing.set-off.said", occasion, one.detail());
    }
}
