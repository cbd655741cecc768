package org.banjie.demonstration;

import java.time.Clock;
import java.util.Optional;
import org.banjie.background.Foreman;
import org.banjie.cases.search.AnyCase;
import org.banjie.site.front.GettingReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has a fresh demonstration district filled with {@code banjie.demo.cases} cases, which is done beside everything else, and
 * taken up again where a former start was ended in the middle. A district that has a case of its own gets none.
 */
@Component
class FirstStart implements SmartLifecycle, GettingReady {

    private static final Logger LOG = LoggerFactory.getLogger("banjie.start");

    private final int count;
    private final AnyCase cases;
    private final PastRows rows;
    private final Foreman foreman;
    private final Clock clock;
    private final TransactionOperations transaction;
    private volatile boolean running;
    private volatile boolean over;

    FirstStart(
            @Value("${banjie.demo}") boolean demonstration,
            @Value("${banjie.demo.cases}") int count,
            AnyCase cases,
            PastRows rows,
            Foreman foreman,
            Clock clock,
            TransactionOperations transaction) {
        this.count = demonstration ? count : 0;
        this.cases = cases;
        this.rows = rows;
        this.foreman = foreman;
        this.clock = clock;
        this.transaction = transaction;
        this.over = this.count == 0;
    }

    @Override
    public void start() {
        running = true;
        if (count > 0) transaction.executeWithoutResult(status -> plan());
    }

    private void plan() {
        if (rows.past().isEmpty() && !cases.exists()) rows.plan(count, clock.instant());
        over = rows.past().map(PastRows.Past::ended).orElse(true);
        if (over) return;
        LOG.info("正在后台编写 {} 件演示事项 · making up {} cases for the demonstration beside everything else", count, count);
        foreman.wake(MakingWork.class);
    }

    @Override
    public Optional<Progress> progress() {
        if (over) return Optional.empty();
        var past = rows.past().filter(one -> !one.ended());
        over = past.isEmpty();
        return past.map(one -> new Progress("site.preparing.cases", rows.told().size(), one.cases()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
