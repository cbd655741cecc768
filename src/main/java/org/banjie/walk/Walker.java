package org.banjie.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.Step;
import org.banjie.flow.walking.Stuck;
import org.banjie.notices.Proofs;
import org.banjie.refusal.Refusal;

/**
 * Goes every way from where the case stands. At each step the smoothest outcome is gone on with, and each other one that no
 * way has taken yet is tried from the same place, so that there are no more ways than outcomes.
 */
final class Walker {

    private static final int MOST_WAYS = 40;
    private static final int MOST_ROWS = 40;

    private final MadeUpCase stage;
    private final Apart apart;
    private final long until;
    private final List<WalkedWay> ways = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private final Map<String, Proofs.Proof> proofs = new LinkedHashMap<>();
    private boolean cut;

    /** @param until {@link System#nanoTime} at which somebody has waited long enough */
    Walker(MadeUpCase stage, Apart apart, long until) {
        this.stage = stage;
        this.apart = apart;
        this.until = until;
    }

    /**
     * How far one way has come.
     *
     * @param chosen how often each outcome was chosen on it
     * @param papers how many papers the case had
     */
    private record Trail(List<WayRow> rows, Map<String, Integer> chosen, int papers) {

        Trail with(WayRow row) {
            var longer = new ArrayList<>(rows);
            longer.add(row);
            return new Trail(longer, chosen, papers);
        }

        Trail choosing(String choice) {
            var more = new HashMap<>(chosen);
            more.merge(choice, 1, Integer::sum);
            return new Trail(rows, more, papers);
        }

        Trail issued(List<String> titles) {
            var changed = new ArrayList<>(rows);
            var last = changed.remove(changed.size() - 1);
            changed.add(last.withPapers(titles.subList(papers, titles.size())));
            return new Trail(changed, chosen, titles.size());
        }

        Trail failed(WayRow.Fault why) {
            var changed = new ArrayList<>(rows);
            changed.add(changed.remove(changed.size() - 1).failed(why));
            return new Trail(changed, chosen, papers);
        }
    }

    List<WalkedWay> ways() {
        return List.copyOf(ways);
    }

    /** One of every paper that was issued on some way. */
    List<Proofs.Proof> proofs() {
        return List.copyOf(proofs.values());
    }

    boolean wasCut() {
        return cut;
    }

    /** Whether some way took that outcome. */
    boolean took(Step step, Outcome outcome) {
        return taken.contains(choice(step, outcome));
    }

    /** Whether some way came to that end. */
    boolean cameTo(String end) {
        return ends.contains(end);
    }

    /** @param first the row of handing in */
    void walk(WayRow first) {
        on(new Trail(List.of(first), Map.of(), 0));
    }

    private void on(Trail come) {
        var trail = come;
        try {
            apart.kept(stage::settle);
            var papers = stage.papers();
            if (papers.size() > trail.papers()) prove();
            trail = trail.issued(papers);
            if (isLate() || trail.rows().size() > MOST_ROWS) {
                end(trail, isLate() ? WalkedWay.Ending.CUT : WalkedWay.Ending.TOO_LONG);
            } else if (stage.open().isPresent()) {
                each(trail);
            } else {
                wait(trail);
            }
        } catch (Refusal | Stuck failed) {
            end(trail.failed(MadeUpCase.fault(failed)), WalkedWay.Ending.FAILED);
        }
    }

    /** One of each paper is enough: another of the same is printed from the same template. */
    private void prove() {
        stage.proofs().forEach(one -> proofs.putIfAbsent(one.code(), one));
    }

    private void wait(Trail trail) {
        var waited = apart.kept(stage::letTimePass);
        if (waited.isPresent()) on(trail.with(WayRow.byItself(waited.get())));
        else if (!stage.isOver()) end(trail, WalkedWay.Ending.WAITS);
        else end(trail, stage.status().isClosed() ? WalkedWay.Ending.CLOSED : WalkedWay.Ending.LEFT_OPEN);
    }

    private void each(Trail trail) {
        var step = stage.step(stage.open().orElseThrow());
        var smooth = smoothest(step, trail);
        var again = step.outcomes().stream().anyMatch(one -> trail.chosen().containsKey(choice(step, one)));
        take(trail, step, smooth, false);
        // where the way has been here before, the others are tried from there
        for (var other : again ? List.<Outcome>of() : step.outcomes()) {
            if (took(step, other)) continue;
            if (isLate() || ways.size() >= MOST_WAYS) cut = true;
            else take(trail, step, other, true);
        }
    }

    private void take(Trail trail, Step step, Outcome outcome, boolean turned) {
        taken.add(choice(step, outcome));
        apart.tried(() -> {
            var row = stage.does(stage.open().orElseThrow(), step, outcome, turned);
            var further = trail.with(row).choosing(choice(step, outcome));
            if (row.fault() == null) on(further);
            else end(further, WalkedWay.Ending.FAILED);
        });
    }

    /** What agrees, then what sends back, then what refuses; what was chosen twice on this way is left for another, as it leads round. */
    private static Outcome smoothest(Step step, Trail trail) {
        return step.outcomes().stream()
                .min(Comparator.<Outcome>comparingInt(one -> trail.chosen().getOrDefault(choice(step, one), 0) / 2)
                        .thenComparingInt(one -> switch (one.nature()) {
                            case APPROVE -> 0;
                            case OTHER -> 1;
                            case RETURN -> 2;
                            case REJECT -> 3;
                        }))
                .orElseThrow(() -> new IllegalStateException("a step without outcomes: " + step.id()));
    }

    private void end(Trail trail, WalkedWay.Ending how) {
        if (how == WalkedWay.Ending.CUT) cut = true;
        var come = stage.ends();
        ends.addAll(come.keySet());
        ways.add(new WalkedWay(trail.rows(), how, stage.status(), List.copyOf(come.values())));
    }

    private boolean isLate() {
        return System.nanoTime() > until;
    }

    private static String choice(Step step, Outcome outcome) {
        return step.id() + ":" + outcome.code();
    }
}
