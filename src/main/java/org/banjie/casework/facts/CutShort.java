package org.banjie.casework.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.casework.facts.CaseFile.StageState;
import org.banjie.flow.progress.Progress.Visit;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Stage;

/** Tells, of a closed case, in which stage it was broken off: what was under way there then, nobody has done. */
final class CutShort {

    private CutShort() {}

    static List<StageState> in(List<StageState> stages, Kind kind, List<Visit> visits) {
        return stages.stream()
                .map(stage -> isCut(steps(kind, stage), kind, visits) ? stage.stopped() : stage)
                .toList();
    }

    /** The last thing there was broken off, and nothing in any stage was begun after it. */
    private static boolean isCut(List<String> steps, Kind kind, List<Visit> visits) {
        var last = in(steps, visits).max(Comparator.comparing(Visit::until)).filter(Visit::cancelled);
        return last.isPresent()
                && kind.stages().stream()
                        .flatMap(stage -> in(stage.steps(), visits))
                        .noneMatch(other -> other.since().isAfter(last.get().until()));
    }

    private static List<String> steps(Kind kind, StageState stage) {
        return kind.stages().stream()
                .filter(one -> one.code().equals(stage.code()))
                .map(Stage::steps)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Visit> in(List<String> steps, List<Visit> visits) {
        return visits.stream().filter(visit -> steps.contains(visit.element()) && visit.until() != null);
    }
}
