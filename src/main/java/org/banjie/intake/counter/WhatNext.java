package org.banjie.intake.counter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.kinds.Kind;
import org.banjie.kinds.own.Guidance;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What happens after an application was handed in; in the kind's own words where it has any. */
@Component
public class WhatNext {

    private final List<Guidance> guidance;
    private final Sentences sentences;

    WhatNext(List<Guidance> guidance, Sentences sentences) {
        this.guidance = guidance;
        this.sentences = sentences;
    }

    /** What was received, in the kind's own words: not everything that is handed in is an application. */
    public String received(Kind kind, Locale locale) {
        var own = kind.handingIn() == null ? null : kind.handingIn().received();
        return own == null ? sentences.in(locale, "intake.done.title") : own.in(locale);
    }

    /** How it goes on, and whom to ask; by which way news come is said apart. */
    public List<String> of(Kind kind, Case found, Locale locale) {
        var steps = guidance.stream()
                .filter(one -> one.kind().equals(kind.code()))
                .findFirst()
                .map(one -> guided(one.of(found, locale)))
                .orElseGet(() -> usual(kind, locale));
        var contact = sentences.of("intake.done.contact", kind.contact().in(locale));
        return Stream.concat(steps, Stream.of(contact)).toList();
    }

    private static Stream<String> guided(Guidance.Told told) {
        var ready = told.sections().stream()
                .limit(1)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.href() == null)
                .map(Guidance.Line::text);
        return Stream.concat(Stream.of(told.sentence()), ready);
    }

    /** Who looks at it first is said by the kind: it is not the street's window for all of them. */
    private Stream<String> usual(Kind kind, Locale locale) {
        var unit = sentences.of("time.unit." + kind.limit().unit());
        return Stream.of(
                sentences.of("intake.done.papers", kind.stages().get(0).name().in(locale)),
                sentences.of("intake.done.limit", kind.limit().days() + "", unit));
    }
}
