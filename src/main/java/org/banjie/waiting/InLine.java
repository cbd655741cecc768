package org.banjie.waiting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.kinds.own.Guidance;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What somebody on a waiting list is told of it. Whoever asks has made sure that the reader may know. */
@Component
public class InLine {

    private final Entries entries;
    private final LimitText days;
    private final Sentences sentences;

    InLine(Entries entries, LimitText days, Sentences sentences) {
        this.entries = entries;
        this.days = days;
        this.sentences = sentences;
    }

    /** In one sentence what a case waits for that is on a list and has no place; empty for every other. */
    public Optional<String> sentence(Case found, Locale locale) {
        return entries.find(found.caseNo()).flatMap(entry -> switch (entry.state()) {
            case WAITING -> Optional.of(sentences.in(locale, "waiting.sentence", entries.position(entry)));
            case CALLED -> Optional.of(called(entry, locale));
            case TAKEN, LEFT, FREED -> Optional.empty();
        });
    }

    /** Empty for a case on no list. */
    public Optional<Guidance.Section> told(Case found, Locale locale) {
        return entries.find(found.caseNo())
                .flatMap(entry -> lines(entry, locale))
                .map(lines -> new Guidance.Section(
                        sentences.in(locale, "waiting.told"),
                        lines.map(Guidance.Line::of).toList(),
                        false));
    }

    private Optional<Stream<String>> lines(WaitingEntry entry, Locale locale) {
        return switch (entry.state()) {
            case WAITING -> Optional.of(waiting(entry, locale));
            case CALLED -> Optional.of(Stream.of(called(entry, locale)));
            case TAKEN -> Optional.of(Stream.of(sentences.in(locale, "waiting.told.taken")));
            case LEFT, FREED -> Optional.empty();
        };
    }

    private Stream<String> waiting(WaitingEntry entry, Locale locale) {
        var place = sentences.in(locale, "waiting.told.place", entries.position(entry));
        var order = sentences.in(locale, "waiting.told.order", days.day(entry.since(), locale));
        var held = entry.held() == null
                ? Stream.<String>empty()
                : Stream.of(sentences.in(locale, "waiting.told.held." + entry.held()));
        return Stream.concat(Stream.of(place, order), held);
    }

    private String called(WaitingEntry entry, Locale locale) {
        return entry.answerBy() == null
                ? sentences.in(locale, "waiting.told.called")
                : sentences.in(locale, "waiting.told.called.until", days.day(entry.answerBy(), locale));
    }
}
