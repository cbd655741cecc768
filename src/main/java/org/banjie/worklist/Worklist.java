package org.banjie.worklist;

import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.journal.looks.LookedAt;
import org.banjie.refusal.Refusal;
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
    private final StepDoor door;

    Worklist(Listing listing, DoneItems done, WorkItems items, StepDoor door) {
        this.listing = listing;
        this.done = done;
        this.items = items;
        this.door = door;
    }

    /** A page of steps, open or done. */
    public Page page(Actor actor, Query query) {
        return query.box() == Box.DONE ? done.page(actor.uid(), query) : listing.page(actor, query);
    }

    /** The same without counting. */
    public Page more(Actor actor, Query query) {
        return query.box() == Box.DONE ? done.more(actor.uid(), query) : listing.more(actor, query);
    }

    /** Where an open step stands in such a list. */
    public String cursor(Query query, Page.Row row) {
        return listing.cursor(query.sort(), row);
    }

    /** How many open steps a box holds, counted up to that many. */
    public Page.Count count(Actor actor, Box box, int most) {
        return listing.count(actor, box, most);
    }

    /** A step this person may work on; from now on it is no longer new to them. */
    public WorkItem open(Actor actor, String taskId) {
        var item = door.look(actor, taskId);
        items.seen(taskId, actor.uid());
        LookedAt.theCase(item.caseNo());
        return item;
    }

    /** A step this person could do, whoever has it; empty for one that is gone or that they must not know of. */
    public Optional<WorkItem> known(Actor actor, String taskId) {
        try {
            return Optional.of(door.look(actor, taskId));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** A step this person has in hand, to write on. @throws Refusal CONFLICT when it is a colleague's, or nobody's yet */
    public WorkItem inHand(Actor actor, String taskId) {
        var item = door.inHand(actor, taskId);
        LookedAt.theCase(item.caseNo());
        return item;
    }

    /** The open steps of a case, whoever may do them. */
    public List<WorkItem> openSteps(String caseNo) {
        return items.ofCase(caseNo);
    }
}
