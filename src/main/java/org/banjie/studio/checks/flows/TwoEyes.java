package org.banjie.studio.checks.flows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * Where the law wants another person than before, the step says so: countersignatures, and the steps that the guide
 * lists under {@code fourEyes}.
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
                .forEach(step -> say.accept(Remark.guideError("guide-step", "fourEyes", step)));
    }

    private static Set<String> wanted(SetReading draft) {
        return new TreeSet<>(draft.guide() == null ? List.of() : draft.guide().fourEyes());
    }
}
