package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** A waiting list has places that the guide counts, and a place is kept for as many days as the guide says. */
@Component
class WaitingSaid implements Check {

    private static final Pattern SAYS =
            Pattern.compile("\\$\\{\\s*waitingList\\.(join|offer)\\(\\s*\\w+\\s*,\\s*'([\\w-]+)'\\s*\\)\\s*}");

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,4}");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.nodes("serviceTask").forEach(step -> {
            var says = SAYS.matcher(String.valueOf(step.camunda("expression")));
            if (!says.matches()) return;
            var joins = says.group(1).equals("join");
            if (!told(draft, says.group(2), joins ? COUNT : DAYS)) {
                say.accept(step.error(joins ? "waiting-places" : "waiting-days", says.group(2)));
            }
        });
    }

    private static boolean told(SetReading draft, String setting, Pattern number) {
        var rows = draft.guide().settings().get(setting);
        return rows != null
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.value() != null
                                && number.matcher(row.value()).matches());
    }
}
