package org.banjie.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.flow.StepReady;
import org.banjie.flow.timers.Timeline;
import org.banjie.time.MovableClock;
import org.banjie.time.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets many stories happen beside each other, working day by working day: what is written down is in the order of time
 * across all of them, and timers that fall due on the way fire when they are due.
 */
@Component
class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int SECONDS_BETWEEN_ACTS = 97;

    private final Cast cast;
    private final StepsOfPast open;
    private final Timeline timeline;
    private final WorkingCalendar calendar;
    private final MovableClock movable;
    private final Clock clock;

    History(
            Cast cast,
            StepsOfPast open,
            Timeline timeline,
            WorkingCalendar calendar,
            MovableClock movable,
            Clock clock) {
        this.cast = cast;
        this.open = open;
        this.timeline = timeline;
        this.calendar = calendar;
        this.movable = movable;
        this.clock = clock;
    }

    /** Tells them up to the end of that day; what goes wrong in one story ends that story alone. */
    void happens(List<Story> stories, LocalDate last) {
        var told = new ArrayList<>(stories);
        var first = stories.stream()
                .map(story -> story.handedInOn)
                .min(LocalDate::compareTo)
                .orElse(last);
        first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).forEach(day -> {
            reaches(at(day, OPENS));
            while (told.removeIf(story -> fails(story, day))) LOG.debug("{} go on", told.size());
        });
    }

    /** What has come in this very moment: the clock stands, and each goes as far as it goes. */
    void arrives(List<Story> stories) {
        for (var story : stories) {
            try {
                cast.handsIn(story);
                timeline.settle();
                for (var step = next(story); step.isPresent(); step = next(story)) {
                    cast.does(story, step.get(), story.steps.get(step.get().step()));
                    timeline.settle();
                }
            } catch (RuntimeException wrong) {
                LOG.warn("A made-up case ends early: {} {}", story.plot, story.caseNo(), wrong);
            }
        }
    }

    private Optional<StepReady> next(Story story) {
        return open.of(story.caseNo()).stream()
                .filter(step -> !story.rests(step))
                .findFirst();
    }

    /** On to the present; what falls due until then falls due. */
    void reaches(Instant moment) {
        if (moment.isAfter(clock.instant())) timeline.moveTo(moment);
    }

    private boolean fails(Story story, LocalDate day) {
        try {
            today(story, day);
            return false;
        } catch (RuntimeException wrong) {
            LOG.warn("A made-up case ends early: {} {}", story.plot, story.caseNo(), wrong);
            return true;
        }
    }

    private void today(Story story, LocalDate day) {
        if (story.handedInOn.equals(day) && !story.isFiled()) act(() -> cast.handsIn(story));
        if (!story.isFiled()) return;
        if (story.takesExit(calendar.workingDaysUntil(story.handedInOn, day))) act(() -> cast.takesExit(story));
        for (var step : open.of(story.caseNo())) {
            var usual = story.steps.get(step.step());
            if (!story.rests(step) && isDue(step, usual.days(), day)) act(() -> cast.does(story, step, usual));
            else if (isToBegin(step, usual, day)) act(() -> cast.claims(step));
        }
        sameDay(story);
    }

    /** What is done at once where the chapter says so does not wait for the next morning. */
    private void sameDay(Story story) {
        if (!story.atOnce) return;
        for (var step = atOnce(story); step.isPresent(); step = atOnce(story)) {
            var ready = step.get();
            act(() -> cast.does(story, ready, story.steps.get(ready.step())));
        }
    }

    private Optional<StepReady> atOnce(Story story) {
        return open.of(story.caseNo()).stream()
                .filter(step -> !story.rests(step))
                .filter(step -> story.steps.get(step.step()).days() == 0)
                .findFirst();
    }

    /** It is taken in hand before it is done, as the law may want it. */
    private boolean isToBegin(StepReady step, Usual usual, LocalDate day) {
        return usual != null && usual.begins() != null && workingDays(step, day) == usual.begins();
    }

    private boolean isDue(StepReady step, int days, LocalDate day) {
        return workingDays(step, day) >= days;
    }

    private int workingDays(StepReady step, LocalDate day) {
        return calendar.workingDaysUntil(LocalDate.ofInstant(step.since(), clock.getZone()), day);
    }

    /** Timers fall due when a day ends, so that within one the clock may simply be set. */
    private void act(Runnable deed) {
        movable.moveTo(clock.instant().plusSeconds(SECONDS_BETWEEN_ACTS));
        deed.run();
        timeline.settle();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
