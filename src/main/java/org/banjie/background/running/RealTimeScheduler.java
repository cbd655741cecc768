package org.banjie.background.running;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;

/** Looks at its table in real time. By the house's clock it would wait until one that was moved back has caught up. */
final class RealTimeScheduler extends SchedulerBuilder {

    RealTimeScheduler(DataSource database, List<Task<?>> tasks) {
        super(database, tasks);
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(poolingInterval);
    }
}
