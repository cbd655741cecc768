package org.banjie.worklist.rebuild;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.flow.progress.EngineSteps;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.rebuild.Rebuilds.Run;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the list anew from the engine's open tasks while everybody works, case by case: only when somebody wants it. The
 * cases of the engine first, then those of the list that the engine does not have.
 */
@Component
@Planned(name = RebuildWork.NAME)
class RebuildWork implements ItemWork {

    static final String NAME = "worklist.rebuild";

    private static final int A_PIECE = 200;

    private final EngineSteps engine;
    private final WorkItems list;
    private final Mending mending;
    private final Rebuilds rebuilds;
    private final Items items;
    private final Journal journal;
    private final TransactionTemplate transaction;

    RebuildWork(
            EngineSteps engine,
            WorkItems list,
            Mending mending,
            Rebuilds rebuilds,
            Items items,
            Journal journal,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.list = list;
        this.mending = mending;
        this.rebuilds = rebuilds;
        this.items = items;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var run = rebuilds.current();
        var cases = run.beyond() ? list.casesAfter(run.after(), A_PIECE) : engine.casesAfter(run.after(), A_PIECE);
        items.each(
                this, run.beyond() ? unknownToTheEngine(cases) : cases, caseNo -> caseNo, caseNo -> look(run, caseNo));
        if (cases.size() == A_PIECE) rebuilds.reached(run.id(), run.beyond(), cases.get(A_PIECE - 1));
        else if (!run.beyond()) rebuilds.reached(run.id(), true, "");
        else end(run);
        return cases.size() == A_PIECE || !run.beyond();
    }

    @Override
    public void again(String caseNo) {
        mending.mend(caseNo);
    }

    private List<String> unknownToTheEngine(List<String> cases) {
        var known = engine.casesAmong(cases);
        return cases.stream().filter(caseNo -> !known.contains(caseNo)).toList();
    }

    private void look(Run run, String caseNo) {
        rebuilds.looked(run.id(), mending.mend(caseNo));
    }

    private void end(Run run) {
        transaction.executeWithoutResult(status -> {
            var whole = rebuilds.end(run.id());
            var told = Map.of(
                    "cases", Integer.toString(whole.cases()),
                    "missing", Integer.toString(whole.missing()),
                    "surplus", Integer.toString(whole.surplus()),
                    "different", Integer.toString(whole.different()));
            journal.record(new Act("background/" + NAME, Actor.SYSTEM.uid(), "", "list-rebuilt", told));
        });
    }
}
