package org.banjie.assistance.application.underway;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.time.BanjieClock;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Tells whoever accepts an application, or works on it, that another one of the same people is under way. */
@Component
class AnotherUnderWay implements CaseFacts {

    private final CaseAnswers answers;
    private final HouseholdUnderWay households;
    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Sentences sentences;
    private final LimitText days;

    AnotherUnderWay(
            CaseAnswers answers,
            HouseholdUnderWay households,
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
        return AssistanceModel.KIND;
    }

    @Override
    public Map<String, Object> of(Case found) {
        return Map.of();
    }

    /** Nothing of a case that the reader must keep away from. */
    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var people = answers.latest(found.caseNo(), "application").map(households::people);
        if (found.status().isClosed() || people.isEmpty()) return Map.of();
        var barred = recusals.casesBarredFor(signedIn.actor().uid());
        var others = households.of(people.get()).stream()
                .filter(one -> !one.caseNo().equals(found.caseNo()) && !barred.contains(one.caseNo()))
                .map(one -> line(one, locale))
                .collect(Collectors.joining(sentences.in(locale, "kinds.assistance.under-way.and")));
        return others.isEmpty() ? Map.of() : Map.of(sentences.in(locale, "kinds.assistance.under-way"), others);
    }

    private String line(Case one, Locale locale) {
        var day = one.handedInAt().atZone(BanjieClock.ZONE).toLocalDate();
        return sentences.in(locale, "kinds.assistance.under-way.line", one.caseNo(), days.day(day, locale));
    }
}
