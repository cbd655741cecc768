package org.banjie.worklist.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** In whose hands steps are and for how many days, for a whole list at once. */
@Component
class InHand {

    private final Hands hands;
    private final Clock clock;

    InHand(Hands hands, Clock clock) {
        this.hands = hands;
        this.clock = clock;
    }

    /** @param hand null while nobody has it. @param fallen null unless it fell back to the office */
    record Held(String hand, String fallen) {}

    /** By task, all that are asked for. */
    Map<String, Held> of(Collection<WorkItem> items, Names names) {
        var known = hands.of(items.stream().map(WorkItem::taskId).toList());
        var held = new HashMap<String, Held>();
        items.forEach(item -> held.put(item.taskId(), held(item, known.get(item.taskId()), names)));
        return held;
    }

    /** One that is done is in nobody's hands any more. */
    private Held held(WorkItem item, Hands.Hand hand, Names names) {
        if (item.assignee() == null || hand == null || hand.since() == null) {
            return new Held(names.of(item.assignee()), hand == null ? null : names.of(hand.fallenFrom()));
        }
        var days = ChronoUnit.DAYS.between(day(hand.since()), LocalDate.now(clock));
        var name = names.of(item.assignee());
        return new Held(
                days == 0 ? names.text("worklist.in-hand.today", name) : names.text("worklist.in-hand", name, days),
                null);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
