package org.banjie.waiting;

import java.util.concurrent.atomic.AtomicBoolean;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** Calls the next of each list while it has a place that is free. */
@Component
@Planned(name = "waiting.call", every = "${banjie.waiting.call:PT5M}")
class CallWork implements ItemWork {

    private static final String AND = "/";

    private final Entries entries;
    private final NextCaller caller;
    private final Items items;

    CallWork(Entries entries, NextCaller caller, Items items) {
        this.entries = entries;
        this.caller = caller;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        if (shift.isOver()) return true;
        var called = new AtomicBoolean();
        items.each(this, entries.withTurns(), list -> list.kind() + AND + list.list(), list -> {
            if (caller.next(list.kind(), list.list())) called.set(true);
        });
        return called.get();
    }

    @Override
    public void again(String item) {
        var at = item.indexOf(AND);
        caller.next(item.substring(0, at), item.substring(at + 1));
    }
}
