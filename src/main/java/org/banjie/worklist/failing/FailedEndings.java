package org.banjie.worklist.failing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.items.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps whose ending failed for a reason that whoever pressed the button can do nothing about. What they did is rolled
 * back; that it failed is kept, until the step ends after all.
 */
@Repository
public class FailedEndings {

    private final JdbcClient db;
    private final TransactionTemplate alone;
    private final Clock clock;

    FailedEndings(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Ends a step; where that fails it is on record once everything else has been undone. */
    public void watching(WorkItem item, Runnable ending) {
        try {
            ending.run();
        } catch (RuntimeException failed) {
            if (isFault(failed)) afterwards(() -> note(item));
            throw failed;
        }
    }

    /** A refusal is an answer, and who comes second at the same moment tries again; anything else is a fault. */
    static boolean isFault(RuntimeException failed) {
        return !(failed instanceof Refusal || failed instanceof Invalid || Met.caused(failed));
    }

    /** The steps among these cases that still wait for an ending that works. */
    Set<String> tasksAmong(Collection<String> caseNos) {
        return Set.copyOf(db.sql("select task_id from failed_ending where case_no = any(?)")
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** A step that was itself undone, as of a case that was only tried, is no step that failed. */
    private void note(WorkItem item) {
        alone.executeWithoutResult(one -> db.sql(
                        """
                        insert into failed_ending (task_id, case_no, failed_at)
                        select task_id, case_no, ? from work_item where task_id = ? on conflict do nothing
                        """)
                .params(Timestamp.from(clock.instant()), item.taskId())
                .update());
    }

    private static void afterwards(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                deed.run();
            }
        });
    }
}
