package org.banjie.studio.running.migration;

import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.flow.migration.Plan;
import org.banjie.flow.migration.Planner;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the cases of the migration that runs, some at a time, and looks each time whether it still runs. */
@Component
@Planned(name = "studio.move-cases", every = "${banjie.studio.every:PT30S}")
class MovingWork implements Work {

    private static final int BATCH = 20;

    private final Migrations migrations;
    private final MigrationCases rows;
    private final Planner planner;
    private final Moving moving;
    private final Journal journal;
    private final TransactionTemplate transaction;

    MovingWork(
            Migrations migrations,
            MigrationCases rows,
            Planner planner,
            Moving moving,
            Journal journal,
            TransactionTemplate transaction) {
        this.migrations = migrations;
        this.rows = rows;
        this.planner = planner;
        this.moving = moving;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var running = migrations.running();
        running.ifPresent(this::some);
        return running.isPresent();
    }

    private void some(Migration migration) {
        if (!batch(migration, plan(migration))) finish(migration);
    }

    /** Everything at once, for a dry run that is answered at once. */
    void all(Migration migration, Plan plan) {
        while (batch(migration, plan)) {}
        finish(migration);
    }

    private boolean batch(Migration migration, Plan plan) {
        var waiting = rows.waiting(migration.id(), BATCH);
        waiting.forEach(caseNo -> moving.one(migration, plan, caseNo));
        return !waiting.isEmpty();
    }

    private void finish(Migration migration) {
        transaction.executeWithoutResult(status -> {
            if (migrations.lock(migration.id()).isOver()) return;
            migrations.enter(migration.id(), State.DONE);
            var detail = Map.of("migration", Long.toString(migration.id()));
            journal.record(new Act(migration.chain(), Actor.SYSTEM.uid(), "", "migration-done", detail));
        });
    }

    private Plan plan(Migration migration) {
        return planner.plan(migration.from(), migration.to(), migration.mapping(), migration.reset());
    }
}
