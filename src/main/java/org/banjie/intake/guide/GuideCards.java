package org.banjie.intake.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.casework.papers.AskedPapers;
import org.banjie.intake.guide.GuideCard.Paper;
import org.banjie.intake.guide.GuideCard.Situation;
import org.banjie.kinds.Kind;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** Makes the guide of a kind from its own file and its table of papers. */
@Component
class GuideCards {

    private final AskedPapers papers;
    private final Sentences sentences;

    GuideCards(AskedPapers papers, Sentences sentences) {
        this.papers = papers;
        this.sentences = sentences;
    }

    GuideCard of(Kind kind, Locale locale) {
        return new GuideCard(
                kind.code(),
                kind.name().in(locale),
                kind.summary().in(locale),
                own(kind.guide().who(), locale).orElseGet(() -> usualWho(kind, locale)),
                limit(kind, locale),
                kind.limit().basis(),
                kind.fees().in(locale),
                own(kind.guide().where(), locale).orElse(""),
                kind.contact().in(locale),
                ofEvery(kind, locale),
                situations(kind, locale),
                kind.legalBasis(),
                kind.identityMayFollow(),
                kind.takesNew());
    }

    private String limit(Kind kind, Locale locale) {
        return own(kind.guide().limit(), locale).orElseGet(() -> usualLimit(kind, locale));
    }

    private String usualWho(Kind kind, Locale locale) {
        return sentences.in(locale, "intake.guide.who." + kind.applicant());
    }

    private String usualLimit(Kind kind, Locale locale) {
        var unit = sentences.in(locale, "time.unit." + kind.limit().unit());
        return sentences.in(locale, "intake.guide.limit.days", kind.limit().days(), unit);
    }

    private static List<Paper> ofEvery(Kind kind, Locale locale) {
        return kind.materials().stream()
                .filter(paper -> !paper.onlyIfAsked())
                .map(paper -> said(paper, locale))
                .toList();
    }

    /** A situation in which nothing is asked for besides is not one. */
    private List<Situation> situations(Kind kind, Locale locale) {
        return kind.guide().situations().stream()
                .map(one -> new Situation(
                        one.name().in(locale),
                        papers.added(kind, one.facts()).stream()
                                .map(paper -> said(paper, locale))
                                .toList()))
                .filter(one -> !one.papers().isEmpty())
                .toList();
    }

    private static Paper said(RequiredMaterial paper, Locale locale) {
        return new Paper(paper.name().in(locale), paper.required());
    }

    private static Optional<String> own(Words words, Locale locale) {
        return Optional.ofNullable(words).map(one -> one.in(locale));
    }
}
