package org.banjie.background;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does the long work of a room beside everything else. One worker at a time in the whole installation: it holds a lock of
 * the database, which a crash gives back by itself, so that whoever starts next goes on where the last commit was. Each
 * room makes one of its own, with its lock and when it looks around.
 */
public abstract class Worker {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final String name;
    private final long lock;
    private final List<? extends Piecework> works;
    private final DataSource database;
    private final boolean alone;
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * @param name of its thread, also what the log calls it
     * @param lock a number that nothing else in the database locks
     * @param alone whether it works by itself; otherwise whoever calls {@link #settle} does
     */
    protected Worker(String name, long lock, List<? extends Piecework> works, DataSource database, boolean alone) {
        this.name = name;
        this.lock = lock;
        this.works = works;
        this.database = database;
        this.alone = alone;
    }

    /** Looks for work now and then: after a crash, and for what falls due by itself. */
    protected void look() {
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
        locked("select pg_advisory_lock(" + lock + ")");
    }

    private void start() {
        if (!running.compareAndSet(false, true)) return;
        var thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            locked("select pg_try_advisory_lock(" + lock + ")");
        } catch (RuntimeException e) {
            log.error("The work of {} broke off; it goes on at the next look around", name, e);
        } finally {
            running.set(false);
        }
    }

    private void locked(String sql) {
        try (Connection held = database.getConnection()) {
            if (!ask(held, sql)) return;
            try {
                work();
            } finally {
                ask(held, "select pg_advisory_unlock(" + lock + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the work of " + name + " cannot be had", e);
        }
    }

    /** Work that fails is left for the next time and keeps no other from being done; its failure is told at the end. */
    private void work() {
        List<Piecework> left = new ArrayList<>(works);
        RuntimeException failure = null;
        boolean more = true;
        while (more) {
            more = false;
            for (Piecework work : List.copyOf(left)) {
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
