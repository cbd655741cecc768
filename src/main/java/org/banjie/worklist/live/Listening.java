package org.banjie.worklist.live;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.banjie.access.recusals.Recusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database that the list has changed, by whichever instance, reads once what and tells the open streams of
 * this one. When the connection or the database is gone it tries again, and then reads what came meanwhile.
 */
@Component
class Listening implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);

    /** Now and then it is looked whether or not something was said. */
    private static final int AT_LATEST_MILLIS = 5_000;

    /** Between two looks, when one thing follows the other: what is done in a quiet hour is told at once all the same. */
    private static final int BREATH_MILLIS = 100;

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final DataSource database;
    private final Changes changes;
    private final Recusals recusals;
    private final Streams streams;

    private volatile CountDownLatch stopped;
    private volatile ListeningConnection connection;
    private volatile Position reached;

    /** Behind what was reached, because an older transaction was still going on. */
    private Set<Long> told = Set.of();

    Listening(DataSource database, Changes changes, Recusals recusals, Streams streams) {
        this.database = database;
        this.changes = changes;
        this.recusals = recusals;
        this.streams = streams;
    }

    /** Up to where this instance has told everything; null before it has begun. */
    Position reached() {
        return reached;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        var thread = new Thread(() -> listen(stopped), "live-listening");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(CountDownLatch until) {
        var failures = 0;
        while (until.getCount() > 0) {
            try (var heard = ListeningConnection.to(database)) {
                connection = heard;
                look();
                failures = 0;
                while (until.getCount() > 0) {
                    heard.await(AT_LATEST_MILLIS);
                    look();
                    rest(until, BREATH_MILLIS);
                }
            } catch (SQLException | RuntimeException failed) {
                if (until.getCount() == 0) return;
                if (failures++ == 0) log.warn("页面暂时得不到新消息 · Pages are not told of changes for now", failed);
                pause(until, Math.min(failures, LONGEST_WAIT_SECONDS));
            }
        }
    }

    /** Streams stay open meanwhile: a browser would only come back all the time. */
    private void pause(CountDownLatch until, int seconds) {
        if (reached != null) streams.beat(reached);
        rest(until, 1000 * seconds);
    }

    private static void rest(CountDownLatch until, int millis) {
        try {
            until.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (reached == null) reached = changes.now();
        var found = changes.after(reached);
        var fresh =
                found.changes().stream().filter(one -> !told.contains(one.id())).toList();
        told = found.changes().stream()
                .filter(one -> one.transaction() >= found.reached().transaction())
                .map(Change::id)
                .collect(Collectors.toCollection(HashSet::new));
        reached = found.reached();
        if (found.whole()) streams.tell(fresh, () -> recusals.among(cases(fresh)), reached);
        else streams.resync(reached);
        streams.beat(reached);
    }

    private static List<String> cases(List<Change> changes) {
        return changes.stream()
                .map(Change::caseNo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Before the web server waits for open answers to end. */
    @Override
    public void stop() {
        stopped.countDown();
        streams.endAll();
        if (connection != null) connection.close();
    }

    @Override
    public boolean isRunning() {
        return stopped != null && stopped.getCount() > 0;
    }
}
