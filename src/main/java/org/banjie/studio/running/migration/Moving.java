package org.banjie.studio.running.migration;

import java.util.List;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.cases.acts.Opinions;
import org.banjie.flow.migration.CannotMove;
import org.banjie.flow.migration.Mover;
import org.banjie.flow.migration.Obstacle;
import org.banjie.flow.migration.Plan;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one case of a migration, whole or not at all; in a dry run everything is done and taken back. */
@Component
class Moving {

    private static final Logger LOG = LoggerFactory.getLogger(Moving.class);
    private static final int TRIES = 3;

    private final Mover mover;
    private final Cases cases;
    private final Opinions opinions;
    private final Journal journal;
    private final MigrationCases rows;
    private final TransactionTemplate transaction;

    Moving(
            Mover mover,
            Cases cases,
            Opinions opinions,
            Journal journal,
            MigrationCases rows,
            PlatformTransactionManager transactions) {
        this.mover = mover;
        this.cases = cases;
        this.opinions = opinions;
        this.journal = journal;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        // a dry run may itself be part of something that is taken back: then it goes back to where it began only
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What became of it, and why. */
    record Outcome(Result result, List<Obstacle> reasons) {}

    /** Moves it and keeps the result in the migration's rows. */
    void one(Migration migration, Plan plan, String caseNo) {
        var outcome = tried(migration, plan, caseNo);
        var kept = !migration.dry() && outcome.result() == Result.MOVED;
        if (!kept) rows.set(migration.id(), caseNo, outcome.result(), outcome.reasons());
    }

    /** Tries it without keeping anything. */
    Outcome tried(Plan plan, String caseNo) {
        return tried(null, plan, caseNo);
    }

    /** @param migration null when nothing is kept */
    private Outcome tried(Migration migration, Plan plan, String caseNo) {
        for (var round = 1; ; round++) {
            try {
                return new Outcome(move(migration, plan, caseNo), List.of());
            } catch (CannotMove cannot) {
                var busy =
                        cannot.obstacles().stream().anyMatch(one -> one.code().equals("busy"));
                if (!busy || round == TRIES) return new Outcome(Result.REFUSED, cannot.obstacles());
            } catch (RuntimeException broken) {
                LOG.warn("Case {} could not be moved to {}", caseNo, plan.to(), broken);
                var reason = new Obstacle("", "other", broken.getClass().getSimpleName());
                return new Outcome(Result.FAILED, List.of(reason));
            }
        }
    }

    private Result move(Migration migration, Plan plan, String caseNo) {
        return transaction.execute(status -> {
            cases.lock(caseNo);
            plan.renamed().forEach((former, step) -> opinions.renamed(caseNo, former, step));
            if (!mover.move(caseNo, plan)) {
                status.setRollbackOnly();
                return Result.GONE;
            }
            if (migration == null || migration.dry()) status.setRollbackOnly();
            else keep(migration, caseNo);
            return Result.MOVED;
        });
    }

    private void keep(Migration migration, String caseNo) {
        var detail = Map.of(
                "fromVersion", Integer.toString(migration.fromNumber()),
                "toVersion", Integer.toString(migration.toNumber()),
                "migration", Long.toString(migration.id()));
        journal.record(new Act(caseNo, migration.askedBy(), "", "moved-to-version", detail));
        rows.set(migration.id(), caseNo, Result.MOVED, List.of());
    }
}
