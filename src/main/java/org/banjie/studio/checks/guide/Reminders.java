package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** What reminds of a step names one that is there. */
@Component
class Reminders implements Check {

    private static final Pattern REMINDS =
            Pattern.compile("\\$\\{\\s*reminders\\.holder(?:AndApplicant)?\\(\\s*\\w+\\s*,\\s*'([\\w-]+)'\\s*\\)\\s*}");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.nodes("serviceTask", "sendTask").forEach(step -> {
            var reminds = REMINDS.matcher(String.valueOf(step.camunda("expression")));
            if (!reminds.matches()) return;
            var there = draft.nodes("userTask").anyMatch(task -> task.id().equals(reminds.group(1)));
            if (!there) say.accept(step.error("reminder-step", reminds.group(1)));
        });
    }
}
