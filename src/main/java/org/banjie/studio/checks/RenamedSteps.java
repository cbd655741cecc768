package org.banjie.studio.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which id a step that is gone is likely to go on: that of the one step which is new. What is live says which are; of a
 * kind that never went live, those are new that the guide puts into no stage.
 */
final class RenamedSteps {

    /** Rules that speak of one step by its id and are no list it could be taken out of. */
    private static final List<String> ASKING = List.of("asked-nobody", "reminder-step");

    private final SetReading draft;

    RenamedSteps(SetReading draft) {
        this.draft = draft;
    }

    /** What can be done about mentions of a step that is gone. */
    Mend[] mends(String gone) {
        var removed = Mend.removing(gone);
        return Stream.concat(renaming(gone).stream(), Stream.of(removed)).toArray(Mend[]::new);
    }

    /** A question about a step that is gone is put to the one that stands for it now. */
    Remark offered(Remark remark) {
        if (!ASKING.contains(remark.rule())) return remark;
        return renaming(String.valueOf(remark.args().get(0)))
                .map(mend -> remark.offering(mend))
                .orElse(remark);
    }

    private Optional<Mend> renaming(String gone) {
        var candidates = heirs(gone);
        return candidates.size() == 1
                ? Optional.of(new Mend(Mend.RENAME_REFERENCE, gone, candidates.get(0)))
                : Optional.empty();
    }

    private List<String> heirs(String gone) {
        Predicate<Node> isNew = draft.before() == null ? this::isInNoStage : this::isNotLive;
        if (draft.before() == null ? !isNamed(gone) : !tasks(draft.before()).contains(gone)) return List.of();
        return draft.nodes("userTask").filter(isNew).map(Node::id).toList();
    }

    private boolean isNotLive(Node task) {
        return !tasks(draft.before()).contains(task.id());
    }

    private boolean isInNoStage(Node task) {
        return draft.guide() != null && !isNamed(task.id());
    }

    private boolean isNamed(String step) {
        var stages = draft.guide() == null ? null : draft.guide().stages();
        return stages != null
                && stages.stream()
                        .anyMatch(
                                stage -> stage.steps() != null && stage.steps().contains(step));
    }

    private static Set<String> tasks(SetReading set) {
        return set.nodes("userTask").map(Node::id).collect(Collectors.toSet());
    }
}
