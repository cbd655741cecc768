package org.banjie.worklist.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.flow.progress.Progress;
import org.banjie.flow.progress.Progress.Visit;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.worklist.course.Course.Turn;
import org.banjie.worklist.course.Holding.Change;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a case's line of time together from what the flow, the lists and the journal know of it already: nothing is kept
 * for it. For those who see more of the case than is public.
 */
@Component
@Transactional(readOnly = true)
public class Courses {

    private static final int ACTS = 500;
    /** What waits for less than a day is no wait that anybody asks about. */
    private static final Duration WAIT = Duration.ofDays(1);

    private final Progress progress;
    private final Models models;
    private final Kinds kinds;
    private final CourseRows rows;
    private final Journal journal;
    private final Opinions opinions;
    private final Colleagues colleagues;
    private final CourseDays days;
    private final Clock clock;

    Courses(
            Progress progress,
            Models models,
            Kinds kinds,
            CourseRows rows,
            Journal journal,
            Opinions opinions,
            Colleagues colleagues,
            CourseDays days,
            Clock clock) {
        this.progress = progress;
        this.models = models;
        this.kinds = kinds;
        this.rows = rows;
        this.journal = journal;
        this.opinions = opinions;
        this.colleagues = colleagues;
        this.days = days;
        this.clock = clock;
    }

    public Course of(Case found, Locale locale) {
        var caseNo = found.caseNo();
        var telling = new Telling(
                kinds.at(found.kind(), progress.version(caseNo)),
                progress.version(caseNo),
                rows.of(caseNo),
                HandChanges.of(journal.of(caseNo, 0, ACTS)),
                colleagues.names(locale),
                locale);
        var stays = progress.of(caseNo).stream()
                .sorted(Comparator.comparing(Visit::since))
                .flatMap(visit -> telling.turn(visit).stream());
        var exits = opinions.of(caseNo).stream()
                .filter(ExitTaken.class::isInstance)
                .map(one -> telling.exit((ExitTaken) one));
        var turns = Stream.concat(stays, exits)
                .sorted(Comparator.comparing(Turn::since))
                .toList();
        var late = (int) turns.stream().filter(turn -> turn.over() != null).count();
        return new Course(days.total(found.handedInAt(), found.closedAt(), locale), late, turns);
    }

    /** Everything that is the same for all turns of one case. */
    private final class Telling {

        private final Kind kind;
        private final String version;
        private final Map<String, CourseRows.Row> known;
        private final Map<String, List<Change>> changes;
        private final Names names;
        private final Locale locale;
        /** By step, when the case left it last. */
        private final Map<String, Instant> left = new HashMap<>();

        private Telling(
                Kind kind,
                String version,
                Map<String, CourseRows.Row> known,
                Map<String, List<Change>> changes,
                Names names,
                Locale locale) {
            this.kind = kind;
            this.version = version;
            this.known = known;
            this.changes = changes;
            this.names = names;
            this.locale = locale;
        }

        Optional<Turn> turn(Visit visit) {
            var step = models.step(version, visit.element());
            return step == null ? wait(visit) : Optional.of(step(visit, step));
        }

        Turn exit(ExitTaken taken) {
            var name = kind.exit(taken.code()).map(one -> one.name().in(locale)).orElse(taken.code());
            return new Turn(name, taken.at(), taken.at(), null, List.of(names.of(taken.by())), null, null);
        }

        private Turn step(Visit visit, Step step) {
            var row = known.get(visit.task());
            var until = end(visit);
            var after = Optional.ofNullable(left.put(step.id(), until)).orElse(Instant.EPOCH);
            var held = Holding.of(after, visit.since(), until, changes.getOrDefault(step.id(), List.of()));
            return new Turn(
                    step.name(locale),
                    visit.since(),
                    visit.until(),
                    days.time(visit.since(), until, locale),
                    row == null ? List.of() : days.hands(held, row.forApplicant(), names, locale),
                    outcome(step, row),
                    row == null || row.forApplicant() ? null : days.over(row.endsAt(), until, locale));
        }

        private String outcome(Step step, CourseRows.Row row) {
            return Optional.ofNullable(row)
                    .map(CourseRows.Row::outcome)
                    .flatMap(step::outcome)
                    .map(one -> one.name(locale))
                    .orElse(null);
        }

        private Optional<Turn> wait(Visit visit) {
            var until = end(visit);
            if (Duration.between(visit.since(), until).compareTo(WAIT) < 0) return Optional.empty();
            return kind.stages().stream()
                    .filter(stage -> stage.steps().contains(visit.element()))
                    .findFirst()
                    .map(stage -> new Turn(
                            stage.name().in(locale),
                            visit.since(),
                            visit.until(),
                            days.time(visit.since(), until, locale),
                            List.of(),
                            null,
                            null));
        }

        private Instant end(Visit visit) {
            return visit.until() == null ? clock.instant() : visit.until();
        }
    }
}
