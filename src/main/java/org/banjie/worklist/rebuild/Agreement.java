package org.banjie.worklist.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.progress.EngineSteps;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.routing.OpenStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what the list says of a case against what the engine does: which steps are open, whose, in whose hands, until when. */
@Component
@Transactional(readOnly = true)
public class Agreement {

    private final EngineSteps engine;
    private final WorkItems items;
    private final OpenStep openStep;

    Agreement(EngineSteps engine, WorkItems items, OpenStep openStep) {
        this.engine = engine;
        this.items = items;
        this.openStep = openStep;
    }

    /** Empty where both agree. Whoever does not hold the case may see it in the middle of an act. */
    public List<Difference> of(String caseNo) {
        var listed = listed(caseNo);
        var found = new ArrayList<Difference>();
        for (var open : engine.of(caseNo)) {
            var there = listed.remove(open.ready().taskId());
            var wanted = openStep.anew(open.ready(), open.assignee(), there);
            if (!wanted.equals(there)) found.add(new Difference(there, wanted));
        }
        listed.values().forEach(surplus -> found.add(new Difference(surplus, null)));
        return found;
    }

    private Map<String, WorkItem> listed(String caseNo) {
        var listed = new LinkedHashMap<String, WorkItem>();
        items.ofCase(caseNo).forEach(item -> listed.put(item.taskId(), item));
        return listed;
    }
}
