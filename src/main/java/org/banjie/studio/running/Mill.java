package org.banjie.studio.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Moves running cases beside everything else. One worker at a time in the whole installation: it holds a
 * lock of the database, which a crash gives back by itself, so that whoever starts next goes on where the last commit
 * was. {@code banjie.studio.background=false} leaves it to whoever calls {@link #settle}.
 */
@Component
public class Mill {

    private static final Logger log = LoggerFactory.getLogger(Mill.class);

    /** "studio" on a telephone: any number that nothing else locks. */
    private static final long LOCK = 788346;

    private final List<Work> works;
    private final DataSource database;
    private final boolean alone;
    private final AtomicBoolean running = new AtomicBoolean();

    Mill(List<Work> works, DataSource database, @Value("${banjie.studio.background:true}") boolean alone) {
        this.works = works;
        this.database = database;
        this.alone = alone;
    }

    /** Looks for work now and then: after a crash, and for what falls due by itself. */
    @Scheduled(fixedDelayString = "${banjie.studio.every:PT30S}", initialDelayString = "${banjie.studio.every:PT30S}")
    void lookAround() {
        if (alone) start();
    }

    /** There is something to do once the current transaction is committed. */
    public void wake() {
        if (!alone) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            start();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start();
            }
        });
    }

    /** Does everything there is to do before it answers. */
    public void settle() {
        locked("select pg_advisory_lock(" + LOCK + ")");
    }

    private void start() {
        if (!running.compareAndSet(false, true)) return;
        var thread = new Thread(this::run, "studio-running");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            locked("select pg_try_advisory_lock(" + LOCK + ")");
        } catch (RuntimeException e) {
            log.error("Moving cases broke off; it goes on at the next look around", e);
        } finally {
            running.set(false);
        }
    }

    private void locked(String lock) {
        try (Connection held = database.getConnection()) {
            if (!ask(held, lock)) return;
            try {
                work();
            } finally {
                ask(held, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the studio work cannot be had", e);
        }
    }

    /** Work that fails is left for the next time and keeps no other from being done; its failure is told at the end. */
    private void work() {
        List<Work> left = new ArrayList<>(works);
        RuntimeException failure = null;
        boolean more = true;
        while (more) {
            more = false;
            for (Work work : List.copyOf(left)) {
                try {
                    more |= work.piece();
                } catch (RuntimeException e) {
                    failure = e;
                    left.remove(work);
                }
            }
        }
        if (failure != null) throw failure;
    }

    /** A lock that is waited for answers with nothing, one that is tried for with true or false. */
    private static boolean ask(Connection held, String sql) throws SQLException {
        try (var statement = held.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return !"f".equals(answer.getString(1));
        }
    }
}
