package org.banjie.studio.running.migration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.banjie.access.Actor;
import org.banjie.background.Foreman;
import org.banjie.flow.migration.ModelVersions;
import org.banjie.flow.migration.Plan;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.running.RunningAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do about a migration: ask for it, confirm what somebody else asked for, hold it, take it back. */
@Service
class MigrationDesk {

    /** Cases of a dry run that is answered at once; more are gone through in the background. */
    private static final int AT_ONCE = 200;

    private static final int PAGE = 1000;

    private final RunningAdministrators administrators;
    private final ModelVersions versions;
    private final Plans plans;
    private final Migrations migrations;
    private final MigrationCases rows;
    private final MovingWork work;
    private final Foreman foreman;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MigrationDesk(
            RunningAdministrators administrators,
            ModelVersions versions,
            Plans plans,
            Migrations migrations,
            MigrationCases rows,
            MovingWork work,
            Foreman foreman,
            TransactionTemplate transaction,
            Clock clock) {
        this.administrators = administrators;
        this.versions = versions;
        this.plans = plans;
        this.migrations = migrations;
        this.rows = rows;
        this.work = work;
        this.foreman = foreman;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks for a migration. A dry run of not too many cases is over when this answers.
     *
     * @throws org.banjie.refusal.Invalid with every step that cannot go where it was sent
     * @throws Refusal CONFLICT while another migration of the model is open
     */
    Migration ask(String model, Wanted wanted) {
        var by = administrators.acting();
        var from = versions.get(model, wanted.from());
        var to = versions.get(model, wanted.to());
        var plan = plans.plan(from, to, wanted);
        var asked = Migration.asked(model, wanted, plan, null, by.uid(), clock.instant());
        return start(asked, plan, after -> versions.cases(from.id(), after, PAGE), by);
    }

    /** Asks to take a migration back, for every case it moved. */
    Migration undo(long id) {
        var by = administrators.acting();
        var done = get(id);
        if (done.dry() || !done.isOver()) {
            throw new Refusal(RefusalKind.CONFLICT, "not-over", "studio-running.not-over");
        }
        var wanted = new Wanted(done.toNumber(), done.fromNumber(), false, plans.back(done), null);
        var from = versions.get(done.model(), wanted.from());
        var plan = plans.plan(from, versions.get(done.model(), wanted.to()), wanted);
        var asked = Migration.asked(done.model(), wanted, plan, id, by.uid(), clock.instant());
        return start(asked, plan, after -> rows.moved(id, after, PAGE), by);
    }

    /** @throws Refusal BARRED for whoever asked for it */
    Migration confirm(long id) {
        var by = administrators.confirming(get(id).askedBy());
        change(id, State.ASKED, State.RUNNING, by, "migration-confirmed");
        return get(id);
    }

    Migration pause(long id) {
        return change(id, State.RUNNING, State.PAUSED, administrators.acting(), "migration-paused");
    }

    Migration resume(long id) {
        return change(id, State.PAUSED, State.RUNNING, administrators.acting(), "migration-resumed");
    }

    /** What has moved has moved; the rest stays. */
    Migration stop(long id) {
        return change(id, null, State.STOPPED, administrators.acting(), "migration-stopped");
    }

    Migration get(long id) {
        administrators.looking();
        return migrations
                .find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-migration", "studio-running.unknown"));
    }

    private Migration start(Migration asked, Plan plan, Function<String, List<String>> pages, Actor by) {
        long id = transaction.execute(status -> {
            if (!asked.dry() && migrations.isOpen(asked.model())) {
                throw new Refusal(RefusalKind.CONFLICT, "migration-open", "studio-running.open");
            }
            return keep(asked, pages, by);
        });
        var kept = get(id);
        if (asked.dry() && kept.total() <= AT_ONCE) work.all(kept, plan);
        else if (asked.dry()) begin(id);
        return get(id);
    }

    private void begin(long id) {
        migrations.enter(id, State.RUNNING);
        foreman.wake(MovingWork.class);
    }

    private long keep(Migration asked, Function<String, List<String>> pages, Actor by) {
        var id = migrations.add(asked);
        var total = 0;
        for (var some = pages.apply(""); !some.isEmpty(); some = pages.apply(some.get(some.size() - 1))) {
            rows.add(id, some);
            total += some.size();
        }
        migrations.total(id, total);
        if (!asked.dry()) record(asked, id, by, "migration-asked");
        return id;
    }

    private Migration change(long id, State from, State to, Actor by, String verb) {
        transaction.executeWithoutResult(status -> {
            get(id);
            var found = migrations.lock(id);
            if (from == null ? found.isOver() : found.state() != from) {
                throw new Refusal(RefusalKind.CONFLICT, "other-state", "studio-running.other-state");
            }
            if (found.state() == State.ASKED && to == State.RUNNING) migrations.confirm(id, by.uid());
            else migrations.enter(id, to);
            record(found, id, by, verb);
            if (to == State.RUNNING) foreman.wake(MovingWork.class);
        });
        return get(id);
    }

    private void record(Migration migration, long id, Actor by, String verb) {
        var detail = Map.of(
                "migration", Long.toString(id),
                "fromVersion", Integer.toString(migration.fromNumber()),
                "toVersion", Integer.toString(migration.toNumber()));
        administrators.record(migration.chain(), by, verb, detail);
    }
}
