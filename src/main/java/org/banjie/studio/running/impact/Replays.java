package org.banjie.studio.running.impact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.search.ClosedCases;
import org.banjie.casework.Redecisions;
import org.banjie.flow.Replay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Decides the cases that were closed last once more, by the tables of two versions, and tells where they differ. */
@Component
class Replays {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

    /** Somebody waits for the page, and the transaction is open meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ClosedCases closed;
    private final Redecisions redecisions;
    private final Replay replay;
    private final Duration patience;

    @Autowired
    Replays(ClosedCases closed, Redecisions redecisions, Replay replay) {
        this(closed, redecisions, replay, PATIENCE);
    }

    Replays(ClosedCases closed, Redecisions redecisions, Replay replay, Duration patience) {
        this.closed = closed;
        this.redecisions = redecisions;
        this.replay = replay;
        this.patience = patience;
    }

    /** @param from deployment of the tables as they are; @param to of those that are tried */
    Impact.Replayed of(String kind, String from, String to, int last) {
        var found = closed.latest(kind, last);
        var ways = new LinkedHashMap<ChangedDecision, List<String>>();
        var failed = new ArrayList<String>();
        var same = 0;
        var looked = 0;
        var until = System.nanoTime() + patience.toNanos();
        for (var one : found) {
            var left = until - System.nanoTime();
            if (left <= 0) break;
            looked++;
            try {
                var turned = ChangedDecision.between(asked(from, one, left), asked(to, one, left));
                turned.forEach(way ->
                        ways.computeIfAbsent(way, any -> new ArrayList<>()).add(one.caseNo()));
                if (turned.isEmpty()) same++;
            } catch (RuntimeException broken) {
                LOG.info("Case {} cannot be decided by the tables that are tried", one.caseNo(), broken);
                failed.add(one.caseNo());
            }
        }
        var turns = ways.entrySet().stream()
                .map(way -> new Impact.Turn(
                        way.getKey().table(),
                        way.getKey().output(),
                        way.getKey().from(),
                        way.getKey().to(),
                        way.getValue()))
                .toList();
        return new Impact.Replayed(looked, same, turns, failed, looked < found.size());
    }

    private List<Replay.Decided> asked(String deployment, Case found, long nanos) {
        return replay.under(deployment, Duration.ofNanos(nanos), () -> redecisions.again(found));
    }
}
