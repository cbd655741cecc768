package org.banjie.studio.running.impact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Service;

/** Who may ask for an impact, and which case numbers of it they may read. */
@Service
class ImpactDesk {

    private final RunningAdministrators administrators;
    private final Impacts impacts;
    private final DraftDesk drafts;
    private final Checks checks;

    ImpactDesk(RunningAdministrators administrators, Impacts impacts, DraftDesk drafts, Checks checks) {
        this.administrators = administrators;
        this.impacts = impacts;
        this.drafts = drafts;
        this.checks = checks;
    }

    /**
     * What the draft as it stands would mean if it were live; what is live itself, where there is no draft.
     *
     * @throws org.banjie.flow.models.RefusedModel when the gate refuses one of its files
     */
    Impact ofDraft(String kind, int last) {
        administrators.looking();
        var impact = impacts.ofCandidate(kind, drafts.content(kind).inFolder(), Map.of(), most(last));
        return without(impact, administrators.hidden());
    }

    /** Whom the draft no longer keeps apart, or cannot: one person could do what two must. */
    List<Remark> apart(String kind) {
        administrators.looking();
        return checks.of(drafts.content(kind)).stream()
                .filter(remark -> remark.rule().startsWith("separate-"))
                .toList();
    }

    Impact between(String kind, int from, int to, int last) {
        administrators.looking();
        var impact = impacts.between(kind, from, to, Map.of(), most(last));
        return without(impact, administrators.hidden());
    }

    private static int most(int last) {
        return Math.max(0, Math.min(last, 500));
    }

    private static Impact without(Impact impact, Set<String> hidden) {
        if (hidden.isEmpty()) return impact;
        var replay = impact.replay();
        var turns = replay.turns().stream()
                .map(turn -> new Impact.Turn(
                        turn.table(), turn.output(), turn.from(), turn.to(), without(turn.cases(), hidden)))
                .toList();
        return new Impact(
                impact.running(),
                impact.steps(),
                impact.tried(),
                impact.movable(),
                impact.reasons(),
                impact.emptyRoles(),
                impact.timers(),
                impact.documents(),
                impact.files(),
                new Impact.Replayed(
                        replay.looked(), replay.same(), turns, without(replay.failed(), hidden), replay.cut()));
    }

    private static List<String> without(List<String> caseNos, Set<String> hidden) {
        return caseNos.stream().filter(no -> !hidden.contains(no)).toList();
    }
}
