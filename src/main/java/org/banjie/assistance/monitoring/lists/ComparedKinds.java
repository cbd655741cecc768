package org.banjie.assistance.monitoring.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** Which kinds are compared with a list, as their guides say today, and what a hit means for each. */
@Component
public class ComparedKinds {

    private final Kinds kinds;

    ComparedKinds(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Their codes. */
    public Set<String> with(String list) {
        return kinds.all().stream()
                .filter(kind -> kind.compared(list).isPresent())
                .map(Kind::code)
                .collect(Collectors.toSet());
    }

    /** Their names in a language, as one line; empty where none is compared. */
    public String named(String list, Locale locale) {
        return kinds.all().stream()
                .filter(kind -> kind.compared(list).isPresent())
                .map(kind -> kind.name().in(locale))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
    }

    /** What the street verifies after a hit; empty where the guide has changed since and no longer says it. */
    public Optional<Words> says(String kind, String list) {
        return kinds.find(kind).flatMap(found -> found.compared(list)).map(term -> term.says());
    }
}
