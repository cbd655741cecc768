package org.banjie.casework.granting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.own.ShownOfAny;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Shows whoever works on an open case what the person has already, or has applied for, that excludes it, and whether they
 * were told so and want a decision. Whoever may not see the other case is not told of it here.
 */
@Component
class ExcludedOnCase implements ShownOfAny {

    private final Exclusions exclusions;
    private final SignedIn signedIn;
    private final Rights rights;
    private final Sentences sentences;
    private final LimitText days;
    private final WantedDecisions decisions;

    ExcludedOnCase(
            Exclusions exclusions,
            SignedIn signedIn,
            Rights rights,
            Sentences sentences,
            LimitText days,
            WantedDecisions decisions) {
        this.exclusions = exclusions;
        this.signedIn = signedIn;
        this.rights = rights;
        this.sentences = sentences;
        this.days = days;
        this.decisions = decisions;
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        if (found.status().isClosed()) return Map.of();
        var all = exclusions.of(found);
        if (all.isEmpty()) return Map.of();
        var seen = rights.visibleAmong(
                signedIn.actor(), all.stream().map(MetTerm::by).distinct().toList());
        var told = all.stream().filter(met -> seen.contains(met.by())).toList();
        return told.isEmpty()
                ? Map.of()
                : Map.of(sentences.in(locale, "kinds.excluded.name"), said(told, found, locale));
    }

    private String said(List<MetTerm> told, Case found, Locale locale) {
        var lines = told.stream().map(met -> line(met, locale));
        var wanted = told.stream().anyMatch(MetTerm::refuses) && decisions.isWanted(found.caseNo())
                ? Stream.of(sentences.in(locale, "kinds.excluded.wanted"))
                : Stream.<String>empty();
        return Stream.concat(lines, wanted).collect(Collectors.joining(" "));
    }

    private String line(MetTerm met, Locale locale) {
        return sentences.in(
                locale,
                met.granted() ? "kinds.excluded.line" : "kinds.excluded.line.applied",
                met.what(),
                met.by().caseNo(),
                days.day(met.since(), locale),
                met.term().says(),
                met.term().basis());
    }
}
