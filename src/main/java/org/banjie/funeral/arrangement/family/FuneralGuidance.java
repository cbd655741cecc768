package org.banjie.funeral.arrangement.family;

import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.kinds.own.Guidance;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Says to the family in their language what there is to tell. */
@Component
class FuneralGuidance implements Guidance {

    private final FamilyNews news;
    private final Sentences sentences;

    FuneralGuidance(FamilyNews news, Sentences sentences) {
        this.news = news;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public Told of(Case found, Locale locale) {
        var told = news.of(found);
        return new Told(
                sentences.in(locale, told.sentence()),
                told.sections().stream().map(section -> said(section, locale)).toList());
    }

    @Override
    public String sentence(Case found, Locale locale) {
        return sentences.in(locale, news.sentence(found));
    }

    Section said(FamilySection section, Locale locale) {
        return new Section(
                sentences.in(locale, FamilyLine.text(section.heading())),
                section.lines().stream()
                        .map(line -> new Line(sentences.in(locale, line.text()), line.href()))
                        .toList(),
                section.now());
    }
}
