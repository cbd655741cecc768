package org.banjie.casework.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banjie.cases.Case;
import org.banjie.cases.Decisions;
import org.banjie.casework.facts.CaseFile.StageState;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.flow.progress.Progress;
import org.banjie.flow.progress.Progress.Visit;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Stage;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** Puts a case's file together: register, limit, way through the model, decision. */
@Component
public class CaseFiles {

    private final Kinds kinds;
    private final Limits limits;
    private final Progress progress;
    private final Decisions decisions;
    private final StepDays days;

    CaseFiles(Kinds kinds, Limits limits, Progress progress, Decisions decisions, StepDays days) {
        this.kinds = kinds;
        this.limits = limits;
        this.progress = progress;
        this.decisions = decisions;
        this.days = days;
    }

    /** The file of a case the caller has been found to be allowed to see. */
    public CaseFile of(Case found) {
        var kind = kinds.get(found.kind());
        return new CaseFile(
                found,
                kind,
                limits.find(found.caseNo(), kind.limit().code()),
                stages(began(found), found, progress.of(found.caseNo()), days.of(found.caseNo())),
                decisions.of(found.caseNo()));
    }

    /** Its steps are those of the version it runs on, whatever else is live by now. */
    private Kind began(Case found) {
        return kinds.at(found.kind(), progress.version(found.caseNo()));
    }

    private static List<StageState> stages(Kind kind, Case found, List<Visit> visits, Map<String, StepDays.Day> days) {
        var states = new ArrayList<StageState>();
        var behind = visits.stream().anyMatch(visit -> visit.isNow() && inAnyStage(kind, visit));
        var reached = false;
        for (var stage : kind.stages()) {
            var here = visits.stream()
                    .filter(visit -> stage.steps().contains(visit.element()))
                    .toList();
            var now = here.stream().anyMatch(Visit::isNow);
            reached |= now;
            var done = !here.isEmpty() && !now && !(behind && reached);
            if (done || now || !found.status().isClosed()) {
                states.add(state(stage, here, now, done, day(stage, days)));
            }
        }
        return found.status().isClosed() ? CutShort.in(states, kind, visits) : leftOut(states, untouched(kind, visits));
    }

    /** Codes of the stages in which nothing has happened yet. */
    private static Set<String> untouched(Kind kind, List<Visit> visits) {
        return kind.stages().stream()
                .filter(stage ->
                        visits.stream().noneMatch(visit -> stage.steps().contains(visit.element())))
                .map(Stage::code)
                .collect(Collectors.toSet());
    }

    /** A stage in which nothing has happened, while all that is under way is further on, is not needed in this case. */
    private static List<StageState> leftOut(List<StageState> states, Set<String> untouched) {
        var first = IntStream.range(0, states.size())
                .filter(at -> states.get(at).state() == State.NOW)
                .findFirst()
                .orElse(0);
        return IntStream.range(0, states.size())
                .mapToObj(at -> at < first && untouched.contains(states.get(at).code())
                        ? states.get(at).leftOut()
                        : states.get(at))
                .toList();
    }

    private static boolean inAnyStage(Kind kind, Visit visit) {
        return kind.stages().stream().anyMatch(stage -> stage.steps().contains(visit.element()));
    }

    private static StageState state(Stage stage, List<Visit> here, boolean now, boolean done, StepDays.Day day) {
        var state = now ? State.NOW : done ? State.DONE : State.AHEAD;
        return new StageState(stage.code(), stage.name(), state, at(state, here), day);
    }

    private static StepDays.Day day(Stage stage, Map<String, StepDays.Day> days) {
        return stage.steps().stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(StepDays.Day::on))
                .orElse(null);
    }

    private static Instant at(State state, List<Visit> here) {
        return switch (state) {
            case AHEAD, SKIPPED -> null;
            case NOW ->
                here.stream()
                        .filter(Visit::isNow)
                        .map(Visit::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            case DONE, STOPPED ->
                here.stream().map(Visit::until).max(Comparator.naturalOrder()).orElse(null);
        };
    }
}
