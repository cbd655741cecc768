package org.banjie.studio.running.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.banjie.flow.migration.Obstacle;
import org.banjie.flow.migration.Plan;
import org.springframework.stereotype.Component;

/** Tries a plan on cases, one by one, each taken back at once, without keeping anything of it. */
@Component
public class DryRun {

    private final Moving moving;

    DryRun(Moving moving) {
        this.moving = moving;
    }

    /** @param reasons each with how many cases it keeps */
    public record Tried(int moved, int refused, List<Kept> reasons) {}

    public record Kept(Obstacle obstacle, int cases) {}

    public Tried of(Plan plan, List<String> caseNos) {
        var moved = 0;
        var refused = 0;
        var kept = new LinkedHashMap<Obstacle, Integer>();
        for (var caseNo : caseNos) {
            var outcome = moving.tried(plan, caseNo);
            if (outcome.result() == Result.MOVED) moved++;
            else if (outcome.result() != Result.GONE) refused++;
            outcome.reasons().forEach(reason -> kept.merge(reason, 1, Integer::sum));
        }
        var reasons = new ArrayList<Kept>();
        kept.forEach((obstacle, cases) -> reasons.add(new Kept(obstacle, cases)));
        return new Tried(moved, refused, List.copyOf(reasons));
    }
}
