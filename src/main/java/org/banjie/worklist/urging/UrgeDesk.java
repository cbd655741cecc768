package org.banjie.worklist.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.look.Dates;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.worklist.StepDoor;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.Tellings.What;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Presses for a step (催办): once a working day, on record; whoever has it is told, or everybody of its office while it is free. */
@Service
@Transactional
class UrgeDesk {

    static final int LONGEST = 200;

    private final StepDoor door;
    private final Urgers urgers;
    private final Urges urges;
    private final Tellings tellings;
    private final Colleagues colleagues;
    private final WorkingCalendar calendar;
    private final Units units;
    private final Journal journal;
    private final Dates dates;
    private final Clock clock;

    UrgeDesk(
            StepDoor door,
            Urgers urgers,
            Urges urges,
            Tellings tellings,
            Colleagues colleagues,
            WorkingCalendar calendar,
            Units units,
            Journal journal,
            Dates dates,
            Clock clock) {
        this.door = door;
        this.urgers = urgers;
        this.urges = urges;
        this.tellings = tellings;
        this.colleagues = colleagues;
        this.calendar = calendar;
        this.units = units;
        this.journal = journal;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param note may be missing
     * @return the step
     * @throws Refusal as {@link Urgers#check}; CONFLICT {@code urged-already}, with when, by whoever did so on this working day
     * @throws Invalid for a note that is too long
     */
    WorkItem urge(Actor actor, String taskId, String note) {
        var item = door.about(actor, taskId, (one, found) -> urgers.check(actor, one, found));
        var words = note == null || note.isBlank() ? null : note.strip();
        if (words != null && words.length() > LONGEST) {
            throw new Invalid(List.of(new InputError("note", "too-long", "urging.note.too-long", LONGEST)));
        }
        var day = calendar.workingDaysBefore(LocalDate.now(clock).plusDays(1), 1);
        if (!urges.add(new Urge(taskId, actor.uid(), clock.instant(), words), day)) throw already(actor, taskId, day);
        journal.record(new Act(item.caseNo(), actor.uid(), office(actor, item), "urged", Map.of("step", item.step())));
        told(item)
                .filter(uid -> !uid.equals(actor.uid()))
                .forEach(uid -> tellings.tell(uid, What.URGED, item, actor.uid()));
        return item;
    }

    private Refusal already(Actor actor, String taskId, LocalDate day) {
        var at = urges.find(taskId, actor.uid(), day).map(Urge::at).orElseThrow();
        return new Refusal(RefusalKind.CONFLICT, "urged-already", "urging.already", dates.shortMoment(at));
    }

    private Stream<String> told(WorkItem item) {
        return item.assignee() == null
                ? colleagues.whoCouldTake(item).stream().map(Actor::uid)
                : Stream.of(item.assignee());
    }

    /** The nearest of their units that the step's lies in, else any of theirs. */
    private String office(Actor actor, WorkItem item) {
        var theirs = actor.grants().stream().map(Grant::unit).sorted().toList();
        return theirs.stream()
                .filter(unit -> units.within(item.office().unit(), unit))
                .reduce((one, other) -> other)
                .or(() -> theirs.stream().findFirst())
                .orElse("");
    }
}
