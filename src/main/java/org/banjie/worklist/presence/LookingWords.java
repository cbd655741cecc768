package org.banjie.worklist.presence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.words.Sentences;
import org.banjie.worklist.presence.Presence.Looking;
import org.springframework.stereotype.Component;

/** Who is looking, in one line. */
@Component
class LookingWords {

    private final Sentences sentences;

    LookingWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Empty for nobody. */
    String of(List<Looking> people, Locale locale) {
        if (people.isEmpty()) return "";
        var names = people.stream()
                .map(one -> one(one, locale))
                .collect(Collectors.joining(sentences.in(locale, "worklist.list")));
        return sentences.in(locale, "live.looking", names);
    }

    private String one(Looking one, Locale locale) {
        return one.minutes() < 1 ? one.name() : sentences.in(locale, "live.looking.minutes", one.name(), one.minutes());
    }
}
