package org.banjie.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.banjie.flow.StepReady;
import org.banjie.flow.timers.Timeline;
import org.banjie.time.MovableClock;
import org.banjie.time.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets one story happen from its hand-in to the present, working day by working day, on this thread alone: timers that fall
 * due on the way fire when they are due. All of it is one transaction, the caller's, so that nobody meets a case of last
 * month that has not come to the present yet, least of all what runs by itself.
 */
@Component
class Retelling {

    private static final Logger LOG = LoggerFactory.getLogger(Retelling.class);
    private static final LocalTime OPENS = LocalTime.of(9, 0);

    /** Not all begin their day at the same minute. */
    private static final int MINUTES_BETWEEN = 7;

    private static final int BEGINNINGS = 40;
    private static final int SECONDS_BETWEEN_ACTS = 97;

    private final Cast cast;
    private final StepsOfPast open;
    private final Timeline timeline;
    private final WorkingCalendar calendar;
    private final MovableClock movable;
    private final Clock clock;
    private final SingleDeed single;

    Retelling(
            Cast cast,
            StepsOfPast open,
            Timeline timeline,
            WorkingCalendar calendar,
            MovableClock movable,
            Clock clock,
            SingleDeed single) {
        this.cast = cast;
        this.open = open;
        this.timeline = timeline;
        this.calendar = calendar;
        this.movable = movable;
        this.clock = clock;
        this.single = single;
    }

    /** What goes wrong ends the story there; what was told before stays. The thread relives the first day. */
    void tells(Story story, Instant present) {
        open.forget();
        try {
            if (story.plot.fresh()) arrives(story);
            else happens(story, present);
        } catch (RuntimeException wrong) {
            LOG.warn("A made-up case ends early: {} {}", story.plot, story.caseNo(), wrong);
        }
    }

    /** Where the clock stands when it begins. */
    Instant begins(Story story, Instant present) {
        return story.plot.fresh() ? present : morning(story, story.handedInOn);
    }

    private void happens(Story story, Instant present) {
        story.handedInOn
                .datesUntil(LocalDate.ofInstant(present, clock.getZone()))
                .filter(calendar::isWorkingDay)
                .forEach(day -> {
                    reaches(story, morning(story, day));
                    happens(story, day);
                });
        reaches(story, present);
    }

    /** What comes in this very moment goes as far as it goes. */
    private void arrives(Story story) {
        does(story, () -> cast.handsIn(story));
        for (var step = next(story); step.isPresent(); step = next(story)) {
            var ready = step.get();
            does(story, () -> cast.does(story, ready, story.steps.get(ready.step())));
        }
    }

    private Optional<StepReady> next(Story story) {
        return open.all().stream().filter(step -> !story.rests(step)).findFirst();
    }

    private void reaches(Story story, Instant moment) {
        if (!moment.isAfter(clock.instant())) return;
        if (story.isFiled()) single.does(() -> timeline.of(story.caseNo()).moveTo(moment));
        else movable.moveTo(moment);
    }

    private void happens(Story story, LocalDate day) {
        if (!story.isFiled()) act(story, () -> cast.handsIn(story));
        if (story.takesExit(calendar.workingDaysUntil(story.handedInOn, day))) act(story, () -> cast.takesExit(story));
        for (var step : open.all()) {
            var usual = story.steps.get(step.step());
            if (!story.rests(step) && isDue(step, usual.days(), day)) act(story, () -> cast.does(story, step, usual));
            else if (isToBegin(step, usual, day)) act(story, () -> cast.claims(step));
        }
        sameDay(story);
    }

    /** What is done at once where the chapter says so does not wait for the next morning. */
    private void sameDay(Story story) {
        if (!story.atOnce) return;
        for (var step = atOnce(story); step.isPresent(); step = atOnce(story)) {
            var ready = step.get();
            act(story, () -> cast.does(story, ready, story.steps.get(ready.step())));
        }
    }

    private Optional<StepReady> atOnce(Story story) {
        return open.all().stream()
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
    private void act(Story story, Runnable deed) {
        movable.moveTo(clock.instant().plusSeconds(SECONDS_BETWEEN_ACTS));
        does(story, deed);
    }

    private void does(Story story, Runnable deed) {
        single.does(() -> {
            deed.run();
            timeline.of(story.caseNo()).settle();
        });
    }

    private Instant morning(Story story, LocalDate day) {
        return day.atTime(OPENS)
                .plusMinutes((long) MINUTES_BETWEEN * (story.no % BEGINNINGS))
                .atZone(clock.getZone())
                .toInstant();
    }
}
