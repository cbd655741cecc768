package org.banjie.background.running;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banjie.background.Foreman;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Schedule;
import org.banjie.background.Work;
import org.banjie.background.items.ItemRows;
import org.banjie.background.items.Items;
import org.banjie.embedded.postgres.Cluster;
import org.banjie.testing.TestClock;
import org.banjie.testing.TestCluster;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database and a clock, and as many instances of the program as a test wants, of which only this room is there. */
final class Installation implements AutoCloseable {

    private static final List<String> ITS_TABLES = List.of("background_schedule", "background_work", "background_item");

    /** One for all tests, emptied by each, its connections kept: to copy it and to open them takes longer than most tests. */
    private static HikariDataSource shared;

    final TestClock clock = TestClock.alone();
    final HikariDataSource database;
    final JdbcClient db;
    final TransactionTemplate transaction;
    final WorkRows rows;
    final ItemRows itemRows;
    final Items items;
    final Schedule schedule;
    final Foreman foreman;
    private final List<WorkScheduler> started = new ArrayList<>();

    /** How long a work goes on while others wait. */
    Duration turn = Duration.ofMinutes(1);

    /** Where nothing goes on when a test has ended. */
    Installation() {
        this(shared());
    }

    /** With a database that nobody else will use, for tests that leave something going on, or cut off. */
    static Installation apart() {
        return new Installation(pool());
    }

    private Installation(HikariDataSource database) {
        this.database = database;
        db = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        rows = new WorkRows(db);
        itemRows = new ItemRows(db);
        items = new Items(itemRows, transaction, clock);
        schedule = new Schedule(database, clock);
        foreman = new Foreman(schedule, event -> {});
    }

    private static synchronized HikariDataSource shared() {
        if (shared == null) shared = pool();
        JdbcClient.create(shared)
                .sql("truncate " + String.join(", ", ITS_TABLES))
                .update();
        return shared;
    }

    private static HikariDataSource pool() {
        var cluster = TestCluster.running();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(cluster.url(cluster.migratedDatabase()));
        pool.setUsername(Cluster.USER);
        pool.setPassword(cluster.password());
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(20);
        return pool;
    }

    /** Does nothing by itself. */
    ManualScheduler byHand(Work... works) {
        var planned = planned(works);
        planned.all()
                .forEach(work -> schedule.planAtLatest(work.name(), work.when().after(clock.instant())));
        var builder = TestHelper.createManualScheduler(database, tasks(planned).all())
                .clock(housesClock())
                .tableName(Schedule.TABLE);
        builder.heartbeatInterval(WorkScheduler.HEARTBEAT);
        return (ManualScheduler) builder.build();
    }

    WorkScheduler started(Work... works) {
        return started(planned(works));
    }

    WorkScheduler started(PlannedWorks planned) {
        var one = new WorkScheduler(planned, tasks(planned), schedule, rows, database, clock, true);
        one.begin();
        started.add(one);
        return one;
    }

    Works page(Work... works) {
        return new Works(planned(works), rows, itemRows, schedule, clock, event -> {});
    }

    private static PlannedWorks planned(Work... works) {
        return new PlannedWorks(List.of(works), new StandardEnvironment());
    }

    private WorkTasks tasks(PlannedWorks works) {
        return new WorkTasks(works, new Rounds(rows, items, clock, turn), rows, items, clock);
    }

    private SettableClock housesClock() {
        return new SettableClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }
        };
    }

    @Override
    public void close() {
        started.forEach(WorkScheduler::end);
        if (database != shared) database.close();
    }
}
