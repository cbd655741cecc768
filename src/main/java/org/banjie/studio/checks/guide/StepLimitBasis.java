package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.kinds.Kind;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * The days a step may take stand in the guide, where each has its first day and its basis; the model names them. Days that
 * are written in the model itself have neither.
 */
@Component
class StepLimitBasis implements Check {

    private static final String SETTING = "SETTING ";
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,3} (WORKING|CALENDAR)");
    private static final Pattern IN_MODEL = Pattern.compile("\\d.*");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.nodes("userTask").forEach(task -> Stream.of("limit", "begin")
                .map(task::property)
                .filter(limit -> limit != null)
                .forEach(limit -> look(draft.guide(), task, limit, say)));
    }

    private static void look(Kind guide, Node task, String limit, Consumer<Remark> say) {
        if (IN_MODEL.matcher(limit).matches()) say.accept(task.warning("step-limit-undated", limit));
        if (guide == null || !limit.startsWith(SETTING)) return;
        var name = limit.substring(SETTING.length());
        if (!guide.settings().containsKey(name)) {
            say.accept(task.error("step-limit-setting", name));
            return;
        }
        guide.settings().get(name).stream()
                .filter(row -> row.value() == null || !DAYS.matcher(row.value()).matches())
                .forEach(row -> say.accept(Remark.guideError("step-limit-value", "settings." + name, row.value())));
    }
}
