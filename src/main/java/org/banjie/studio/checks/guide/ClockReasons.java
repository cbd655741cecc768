package org.banjie.studio.checks.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.effects.VerbEffects.Stop;
import org.banjie.kinds.Kind;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.checks.papers.IssuedPapers;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.PauseReason;
import org.springframework.stereotype.Component;

/**
 * A flow stops the clock only for a reason that the law lists and the guide names with its basis, for so many working days
 * as the guide says; the applicant gets that in writing (行政许可法第四十五条).
 */
@Component
class ClockReasons implements Check {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");
    private static final String NOTICE = "paused";

    private final VerbEffects verbs;
    private final Limits limits;
    private final Clock clock;

    ClockReasons(VerbEffects verbs, Limits limits, Clock clock) {
        this.verbs = verbs;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.nodes("serviceTask", "sendTask").forEach(step -> verbs.stops(step.camunda("expression"))
                .ifPresent(stop -> look(draft, step, stop, say)));
    }

    private void look(SetReading draft, Node step, Stop stop, Consumer<Remark> say) {
        var guide = draft.guide();
        var ofLaw = limits.pauseReasons(LocalDate.now(clock)).stream()
                .map(PauseReason::code)
                .toList();
        if (!ofLaw.contains(stop.reason())) {
            say.accept(step.error("clock-reason", stop.reason(), String.join("、", ofLaw)));
        } else if (!guide.settings().containsKey(PauseReason.setting(stop.reason()))) {
            say.accept(step.error("clock-reason-guide", stop.reason(), PauseReason.setting(stop.reason())));
        }
        if (!hasDays(guide, stop.setting())) say.accept(step.error("clock-days", stop.setting()));
        var papers = IssuedPapers.papers(draft, nothing -> {});
        if (papers != null && !papers.containsKey(NOTICE)) say.accept(step.warning("clock-notice", NOTICE));
    }

    private static boolean hasDays(Kind guide, String setting) {
        var rows = guide.settings().get(setting);
        return rows != null
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row ->
                                row.value() != null && DAYS.matcher(row.value()).matches());
    }
}
