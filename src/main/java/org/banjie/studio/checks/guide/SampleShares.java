package org.banjie.studio.checks.guide;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** What is drawn by lot is a share that the guide has, in percent. */
@Component
class SampleShares implements Check {

    private static final Pattern DRAWS =
            Pattern.compile("\\$\\{\\s*sampling\\.draw\\(\\s*\\w+\\s*,\\s*'([\\w-]+)'\\s*\\)\\s*}");

    private static final Pattern PERCENT = Pattern.compile("100|[1-9]\\d?(\\.\\d{1,2})?|0\\.\\d{0,1}[1-9]");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.nodes("serviceTask").forEach(step -> {
            var draws = DRAWS.matcher(String.valueOf(step.camunda("expression")));
            if (!draws.matches()) return;
            var rows = draft.guide().settings().get(draws.group(1));
            var told = rows != null
                    && rows.stream()
                            .allMatch(row -> row.value() != null
                                    && PERCENT.matcher(row.value()).matches());
            if (!told) say.accept(step.error("sample-share", draws.group(1)));
            if (step.camunda("resultVariable") == null) say.accept(step.error("sample-unasked"));
        });
    }
}
