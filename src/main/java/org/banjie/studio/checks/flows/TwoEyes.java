package org.banjie.studio.checks.flows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Guides;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * Where the law wants another person than before, the step says so: countersignatures, and the steps that the guide
 * lists under {@code fourEyes}. What is live has it and a draft drops is pointed out.
 */
@Component
class TwoEyes implements Check {

    private static final String PROPERTY = "fourEyes";
    private static final Pattern COUNTERSIGNS = Pattern.compile("(?i).*(cosign|countersign).*");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var wanted = wanted(draft);
        draft.nodes("userTask")
                .filter(task -> task.property(PROPERTY) == null)
                .filter(task -> wanted.contains(task.id())
                        || COUNTERSIGNS.matcher(task.id()).matches())
                .forEach(task -> say.accept(task.error("four-eyes-missing")));
        var there = new TreeSet<>(draft.nodes("userTask").map(Node::id).toList());
        wanted.stream()
                .filter(step -> !there.contains(step))
                .forEach(step -> say.accept(Guides.error("guide-step", "fourEyes", step)));
        if (draft.before() != null) dropped(draft, draft.before(), say);
    }

    private static Set<String> wanted(SetReading draft) {
        return new TreeSet<>(draft.guide() == null ? List.of() : draft.guide().fourEyes());
    }

    private static void dropped(SetReading draft, SetReading before, Consumer<Remark> say) {
        var had = new TreeSet<>(before.nodes("userTask")
                .filter(task -> task.property(PROPERTY) != null)
                .map(Node::id)
                .toList());
        draft.nodes("userTask")
                .filter(task -> had.contains(task.id()) && task.property(PROPERTY) == null)
                .forEach(task -> say.accept(task.warning("four-eyes-dropped")));
    }
}
