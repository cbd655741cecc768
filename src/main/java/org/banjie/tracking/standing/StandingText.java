package org.banjie.tracking.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.kinds.OpenedBy;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.waiting.InLine;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/**
 * Says in one plain sentence how a case stands: 正在办理“街镇提出初审意见”，预计3月13日前有结果。 What was decided comes before
 * what is still to be done, a notice before the clock: no sentence says less than is known, or something else.
 */
@Component
public class StandingText {

    /** The limit for which a notice hangs, in every kind that puts one up. */
    private static final String NOTICE = "publicity";

    private final Sentences sentences;
    private final LimitText days;
    private final Guidances guidances;
    private final Limits limits;
    private final InLine inLine;
    private final Clock clock;

    StandingText(Sentences sentences, LimitText days, Guidances guidances, Limits limits, InLine inLine, Clock clock) {
        this.sentences = sentences;
        this.days = days;
        this.guidances = guidances;
        this.limits = limits;
        this.inLine = inLine;
        this.clock = clock;
    }

    /** In the kind's own words where it has some. */
    public String sentence(CaseFile file, Locale locale) {
        return guidances.sentence(file.found(), locale).orElseGet(() -> usual(file, locale));
    }

    /** By when the step that is open there is to be begun or done by its own limit; null without one. */
    public String until(CaseFile.StageState stage, Locale locale) {
        var key = stage.begins() ? "site.step.begin" : "site.step.until";
        return stage.dueOn() == null ? null : text(key, locale, days.day(stage.dueOn(), locale));
    }

    private String usual(CaseFile file, Locale locale) {
        var status = file.found().status();
        if (status.isClosed()) return status(file, locale);
        if (file.decision().isPresent()) return decided(file, locale);
        if (status == CaseStatus.PUBLICISED) return publicised(file, locale);
        return file.limit()
                .filter(StatutoryLimit::isOpen)
                .map(limit -> underWay(file, limit, locale))
                .or(() -> inLine.sentence(file.found(), locale))
                .orElseGet(() -> status(file, locale));
    }

    private String status(CaseFile file, Locale locale) {
        return text(
                "tracking.status." + (isOwed(file) ? "owed." : "")
                        + file.found().status(),
                locale);
    }

    /** What is left is to hand it over, or to carry it out. */
    private String decided(CaseFile file, Locale locale) {
        var outcome = outcome(file, locale);
        return stage(file, locale)
                .map(stage -> text("tracking.decided-now", locale, outcome, stage))
                .orElseGet(() -> text("tracking.decided-waits", locale, outcome));
    }

    /** What was decided, in words; of what the administration opened nobody applied for anything. */
    String outcome(CaseFile file, Locale locale) {
        var nature = file.decision().orElseThrow().nature();
        return text("tracking.outcome." + (isOwed(file) ? "owed." : "") + nature, locale);
    }

    /** While it hangs, the day on which it ends is what everybody waits for. */
    private String publicised(CaseFile file, Locale locale) {
        var until = limits.find(file.found().caseNo(), NOTICE)
                .filter(StatutoryLimit::isOpen)
                .map(limit -> days.day(limit.dueOn(), locale));
        var meanwhile = stage(file, locale, stage -> !stage.code().equals(NOTICE));
        if (until.isEmpty()) return status(file, locale);
        return meanwhile
                .map(stage -> text("tracking.notice-now", locale, until.get(), stage))
                .orElseGet(() -> text("tracking.notice", locale, until.get()));
    }

    private String underWay(CaseFile file, StatutoryLimit limit, Locale locale) {
        var over = LocalDate.now(clock).isAfter(limit.dueOn());
        var key = "tracking." + (isOwed(file) ? "owed" : "now") + (over ? late(file, limit) : "");
        var day = days.day(limit.dueOn(), locale);
        return stage(file, locale)
                .map(stage -> text(key, locale, stage, day))
                .orElseGet(() -> text(key + ".quiet", locale, day));
    }

    private static String late(CaseFile file, StatutoryLimit limit) {
        return isOwed(file) || limit.isOfLaw() ? "-late" : "-late-own";
    }

    /** What the administration opened runs against its applicant: it says what they owe, not when they are answered. */
    private static boolean isOwed(CaseFile file) {
        return file.kind().opening() == OpenedBy.ADMINISTRATION;
    }

    /** The stage the case is in; none where nothing but time is waited for. */
    private static Optional<String> stage(CaseFile file, Locale locale) {
        return stage(file, locale, any -> true);
    }

    private static Optional<String> stage(CaseFile file, Locale locale, Predicate<CaseFile.StageState> counts) {
        return file.stages().stream()
                .filter(stage -> stage.state() == State.NOW && counts.test(stage))
                .map(stage -> stage.name().in(locale))
                .reduce((first, last) -> last);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return sentences.in(locale, key, arguments);
    }
}
