package org.banjie.worklist.sheet;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.flow.timers.Waits;
import org.banjie.time.limits.LimitText;
import org.banjie.words.Sentences;
import org.banjie.worklist.evidence.Evidence;
import org.springframework.stereotype.Component;

/** Says what a case waits for while no step of it is open, and until when. */
@Component
class WaitedFor {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Waits waits;
    private final LimitText days;
    private final Sentences sentences;
    private final Clock clock;

    WaitedFor(Waits waits, LimitText days, Sentences sentences, Clock clock) {
        this.waits = waits;
        this.days = days;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** For whoever may not know of the open steps: that others have it, and how far it is in words that are public. */
    String others(Evidence evidence, Locale locale) {
        var stage = stage(evidence, locale);
        return stage.isEmpty()
                ? sentences.in(locale, "worklist.open.others")
                : sentences.in(locale, "worklist.open.others-in", stage);
    }

    String of(Evidence evidence, Locale locale) {
        if (evidence.found().status().isClosed()) return sentences.in(locale, "worklist.open.closed");
        var stage = stage(evidence, locale);
        return waits.of(evidence.found().caseNo())
                .map(wait -> waiting(stage, wait, locale))
                .orElseGet(() -> sentences.in(locale, "worklist.open.none"));
    }

    private String stage(Evidence evidence, Locale locale) {
        return evidence.stages().stream()
                .filter(one -> one.state() == State.NOW)
                .map(one -> one.name().in(locale))
                .collect(Collectors.joining(sentences.in(locale, "worklist.list")));
    }

    private String waiting(String stage, Waits.Wait wait, Locale locale) {
        return stage.isEmpty()
                ? sentences.in(locale, "worklist.open.waits", until(wait, locale))
                : sentences.in(locale, "worklist.open.waits-in", stage, until(wait, locale));
    }

    /** What waits for a day goes on when that day has passed: at midnight, which nobody calls the day after. */
    private String until(Waits.Wait wait, Locale locale) {
        var moment = wait.until().atZone(clock.getZone()).toLocalDateTime();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? days.day(moment.toLocalDate().minusDays(1), locale)
                : MINUTE.format(moment);
    }
}
