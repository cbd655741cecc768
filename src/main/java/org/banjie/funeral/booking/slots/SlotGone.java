package org.banjie.funeral.booking.slots;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** What was wanted has gone to somebody else, or the hold ran out. Nothing of it is taken; what is free next is said. */
public final class SlotGone extends Refusal {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final transient List<Slot> alternatives;

    private SlotGone(String type, List<Slot> alternatives, ZoneId zone) {
        super(RefusalKind.CONFLICT, type.replaceFirst("\\..*", ""), key(type, alternatives), words(alternatives, zone));
        this.alternatives = List.copyOf(alternatives);
    }

    static SlotGone taken(List<Slot> alternatives, ZoneId zone) {
        return new SlotGone("slot-taken", alternatives, zone);
    }

    /** Nobody was quicker: the home has no such thing in service on that day. */
    static SlotGone nothingThere(ResourceType type) {
        return new SlotGone("none-there." + type, List.of(), ZoneOffset.UTC);
    }

    static SlotGone ranOut(List<Slot> alternatives, ZoneId zone) {
        return new SlotGone("hold-expired", alternatives, zone);
    }

    /** The next that are free with everything that was wanted; may be empty. */
    public List<Slot> alternatives() {
        return alternatives;
    }

    private static String key(String type, List<Slot> alternatives) {
        if (type.startsWith("none-there")) return "bookings." + type;
        return "bookings." + type + (alternatives.isEmpty() ? ".none" : "");
    }

    private static String words(List<Slot> alternatives, ZoneId zone) {
        return alternatives.stream()
                .map(slot -> WHEN.format(slot.start().atZone(zone)) + " "
                        + slot.hall().code())
                .collect(Collectors.joining("; "));
    }
}
