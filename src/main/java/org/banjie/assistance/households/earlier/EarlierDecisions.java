package org.banjie.assistance.households.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What was granted or refused to the people of an application before, for whoever takes it in and decides on it. */
@Component
class EarlierDecisions implements CaseFacts {

    /** As many as can be read at a glance; the household's file has them all. */
    private static final int AT_MOST = 5;

    private final CaseAnswers answers;
    private final EarlierOnFile households;
    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Sentences sentences;
    private final LimitText days;

    EarlierDecisions(
            CaseAnswers answers,
            EarlierOnFile households,
            SignedIn signedIn,
            Recusals recusals,
            Sentences sentences,
            LimitText days) {
        this.answers = answers;
        this.households = households;
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.sentences = sentences;
        this.days = days;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, Object> of(Case found) {
        return Map.of();
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        var idNos = answers.latest(found.caseNo(), "application").stream()
                .flatMap(application ->
                        StreamSupport.stream(application.path("members").spliterator(), false))
                .map(member -> member.path("idNo").asText())
                .filter(idNo -> !idNo.isBlank())
                .toList();
        var others = new ArrayList<>(households.earlier(idNos));
        others.removeIf(one -> !one.kind().equals(found.kind())
                || one.caseNo().equals(found.caseNo())
                || barred.contains(one.caseNo()));
        return Map.of(sentences.in(locale, "households.earlier"), told(others, locale));
    }

    private String told(List<Earlier> earlier, Locale locale) {
        if (earlier.isEmpty()) return sentences.in(locale, "households.earlier.none");
        var lines =
                earlier.stream().limit(AT_MOST).map(one -> line(one, locale)).toList();
        var more = earlier.size() - lines.size();
        var said = String.join(sentences.in(locale, "households.earlier.and"), lines);
        return more == 0 ? said : said + sentences.in(locale, "households.earlier.more", more);
    }

    private String line(Earlier one, Locale locale) {
        var outcome = sentences.inOr(locale, "households.earlier." + one.outcome(), one.outcome());
        var facts = new Object[] {one.caseNo(), outcome, days.day(one.on(), locale)};
        return sentences.in(locale, "households.earlier.line", facts);
    }
}
