package org.banjie.casework.granting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.casework.granting.Exclusions.Met;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Shows whoever works on an open case what the person has already that excludes it. Whoever may not see the other case is
 * not told of it here.
 */
@Component
class ExcludedOnCase implements ShownOfAny {

    private final Exclusions exclusions;
    private final SignedIn signedIn;
    private final Rights rights;
    private final Sentences sentences;
    private final LimitText days;

    ExcludedOnCase(Exclusions exclusions, SignedIn signedIn, Rights rights, Sentences sentences, LimitText days) {
        this.exclusions = exclusions;
        this.signedIn = signedIn;
        this.rights = rights;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        if (found.status().isClosed()) return Map.of();
        var all = exclusions.of(found);
        if (all.isEmpty()) return Map.of();
        var seen = rights.visibleAmong(
                signedIn.actor(), all.stream().map(Met::by).distinct().toList());
        var said = said(all, seen, locale);
        return said.isEmpty() ? Map.of() : Map.of(sentences.in(locale, "kinds.excluded.name"), said);
    }

    private String said(List<Met> all, List<Case> seen, Locale locale) {
        return all.stream()
                .filter(met -> seen.contains(met.by()))
                .map(met -> sentences.in(
                        locale,
                        "kinds.excluded.line",
                        met.what(),
                        met.by().caseNo(),
                        days.day(met.since(), locale),
                        met.term().says(),
                        met.term().basis()))
                .collect(Collectors.joining(" "));
    }
}
