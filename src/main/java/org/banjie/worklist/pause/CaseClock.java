package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.RunsClock;
import org.banjie.flow.effects.StopsClock;
import org.banjie.kinds.Settings;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.words.Sentences;

/**
 * What a model does to the clock of its case while it waits for what the law does not count (行政许可法第四十五条):
 * {@code ${caseClock.stop(caseNo, 'EXPERT_REVIEW', 'expertReviewDays')}} before the step that waits, and
 * {@code ${caseClock.run(caseNo)}} behind it.
 */
@BpmnBean("caseClock")
public class CaseClock {

    private final StoppedClocks clocks;
    private final PauseReasons reasons;
    private final Cases cases;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Sentences sentences;
    private final Clock clock;

    CaseClock(
            StoppedClocks clocks,
            PauseReasons reasons,
            Cases cases,
            Settings settings,
            WorkingCalendar calendar,
            Sentences sentences,
            Clock clock) {
        this.clocks = clocks;
        this.reasons = reasons;
        this.cases = cases;
        this.settings = settings;
        this.calendar = calendar;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * It stands still from tomorrow for so many working days as a setting of the guide says; the applicant is told. A clock
     * that may not stop (the law or the guide names no such reason today, no limit runs, it stands still already or is over)
     * goes on, which harms nobody.
     *
     * @param reason one that the law lists and the guide names, for example {@code EXPERT_REVIEW}
     * @param setting of the guide: a number of working days
     */
    @StopsClock
    public void stop(String caseNo, String reason, String setting) {
        var found = cases.lock(caseNo);
        var today = LocalDate.now(clock);
        var running = clocks.running(found).filter(one -> !one.isPaused() && !today.isAfter(one.dueOn()));
        var law = reasons.find(found, reason);
        if (law.isEmpty() || running.isEmpty()) return;
        var until = calendar.due(today, Integer.parseInt(settings.value(found.kind(), setting)), DayUnit.WORKING);
        var why = sentences.in(Locale.CHINA, "pause.by-flow");
        clocks.stop(Actor.SYSTEM, "", found, running.get(), law.get(), until, why);
    }

    /** What was waited for is there: from tomorrow the days are counted again, unless they are already. */
    @RunsClock
    public void run(String caseNo) {
        clocks.arrived(caseNo);
    }
}
