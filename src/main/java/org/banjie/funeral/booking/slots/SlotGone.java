package org.banjie.funeral.booking.slots;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.InWords;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Words;

/** What was wanted has gone to somebody else, or the hold ran out. Nothing of it is taken; what is free next is said. */
public final class SlotGone extends Refusal {

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

    private static Words words(List<Slot> alternatives, ZoneId zone) {
        return new Words(said(alternatives, zone, Locale.CHINESE, "；"), said(alternatives, zone, Locale.ENGLISH, "; "));
    }

    private static String said(List<Slot> alternatives, ZoneId zone, Locale locale, String between) {
        return alternatives.stream()
                .map(slot -> InWords.moment(slot.start(), zone).in(locale) + " "
                        + slot.hall().nameIn(locale))
                .collect(Collectors.joining(between));
    }
}
