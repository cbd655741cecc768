package org.banjie.worklist;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Recusals;
import org.banjie.cases.Cases;
import org.banjie.worklist.items.Eligibility;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.DoneItems;
import org.banjie.worklist.list.Listing;
import org.banjie.worklist.list.Page;
import org.banjie.worklist.list.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's lists and steps, as pages and the API read them. */
@Service
@Transactional
public class Worklist {

    private final Listing listing;
    private final DoneItems done;
    private final WorkItems items;
    private final Cases cases;
    private final Eligibility bars;
    private final Recusals recusals;

    Worklist(Listing listing, DoneItems done, WorkItems items, Cases cases, Eligibility bars, Recusals recusals) {
        this.listing = listing;
        this.done = done;
        this.items = items;
        this.cases = cases;
        this.bars = bars;
        this.recusals = recusals;
    }

    public Page page(Actor actor, Query query) {
        return query.box() == Box.DONE ? done.page(actor.uid(), query) : listing.page(actor, query);
    }

    /** How many open steps a box holds, counted up to that many. */
    public Page.Count count(Actor actor, Box box, int most) {
        return listing.count(actor, box, most);
    }

    /**
     * A step this person may work on; from now on it is no longer new to them. One of a case from which they must keep away is not
     * there.
     */
    public WorkItem open(Actor actor, String taskId) {
        var item = items.find(taskId)
                .filter(one -> !recusals.isRecused(one.caseNo(), actor.uid()))
                .orElseThrow(Desk::gone);
        bars.check(actor, item, cases.get(item.caseNo()));
        items.seen(taskId, actor.uid());
        return item;
    }

    /** The open steps of a case, whoever may do them. */
    public List<WorkItem> openSteps(String caseNo) {
        return items.ofCase(caseNo);
    }
}
