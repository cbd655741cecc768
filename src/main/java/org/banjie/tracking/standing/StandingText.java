package org.banjie.tracking.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.kinds.OpenedBy;
import org.banjie.kinds.own.Guidance;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Says in one plain sentence how a case stands: 正在办理“街镇提出初审意见”，预计3月13日前有结果。 */
@Component
public class StandingText {

    private final Sentences sentences;
    private final LimitText days;
    private final Guidances guidances;
    private final Clock clock;

    StandingText(Sentences sentences, LimitText days, Guidances guidances, Clock clock) {
        this.sentences = sentences;
        this.days = days;
        this.guidances = guidances;
        this.clock = clock;
    }

    /** In the kind's own words where it has some. */
    public String sentence(CaseFile file, Locale locale) {
        return guidances.of(file.found(), locale).map(Guidance.Told::sentence).orElseGet(() -> usual(file, locale));
    }

    /** By when the step that is open there is to be begun or done by its own limit; null without one. */
    public String until(CaseFile.StageState stage, Locale locale) {
        var key = stage.begins() ? "site.step.begin" : "site.step.until";
        return stage.dueOn() == null ? null : text(key, locale, days.day(stage.dueOn(), locale));
    }

    private String usual(CaseFile file, Locale locale) {
        var running = file.limit().filter(StatutoryLimit::isOpen);
        if (file.found().status().isClosed() || running.isEmpty()) {
            return text("tracking.status." + file.found().status(), locale);
        }
        var over = LocalDate.now(clock).isAfter(running.get().dueOn());
        // what the administration opened runs against its applicant: it says what they owe, not when they are answered
        var owed = file.kind().opening() == OpenedBy.ADMINISTRATION;
        var late = running.get().isOfLaw() ? "tracking.late" : "tracking.late-own";
        return text(
                owed ? (over ? "tracking.owed-late" : "tracking.owed") : (over ? late : "tracking.now"),
                locale,
                stage(file, locale),
                days.day(running.get().dueOn(), locale));
    }

    private String stage(CaseFile file, Locale locale) {
        return file.stages().stream()
                .filter(stage -> stage.state() == State.NOW)
                .map(stage -> stage.name().in(locale))
                .reduce((first, last) -> last)
                .orElseGet(() -> text("tracking.underway", locale));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return sentences.in(locale, key, arguments);
    }
}
