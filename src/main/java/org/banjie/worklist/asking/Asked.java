package org.banjie.worklist.asking;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list as its address asks for it, unread; empty fields of the filter count as not asked.
 *
 * @param from with {@code to}: arrived (done, closed) on these days
 */
public record Asked(
        String box,
        String kind,
        String step,
        String area,
        String light,
        String holder,
        String from,
        String to,
        String dueFrom,
        String dueTo,
        String unread,
        String q,
        String sort,
        String cursor) {

    public static Asked of(Map<String, String> said) {
        return new Asked(
                said.get("box"),
                said.get("kind"),
                said.get("step"),
                said.get("area"),
                said.get("light"),
                said.get("holder"),
                said.get("from"),
                said.get("to"),
                said.get("dueFrom"),
                said.get("dueTo"),
                said.get("unread"),
                said.get("q"),
                said.get("sort"),
                said.get("cursor"));
    }

    /** The same list from another place on; null for its beginning. */
    public Asked from(String otherCursor) {
        return new Asked(box, kind, step, area, light, holder, from, to, dueFrom, dueTo, unread, q, sort, otherCursor);
    }

    /** The filters that are asked, by name, in one order. */
    Map<String, String> filters() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "kind", kind);
        put(asked, "step", step);
        put(asked, "area", area);
        put(asked, "light", light);
        put(asked, "holder", holder);
        put(asked, "from", from);
        put(asked, "to", to);
        put(asked, "dueFrom", dueFrom);
        put(asked, "dueTo", dueTo);
        put(asked, "unread", unread);
        put(asked, "q", q);
        return asked;
    }

    /** The list with its filters and its order, without the place in it. */
    public Map<String, String> list() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "box", box == null ? null : box.toLowerCase(Locale.ROOT));
        asked.putAll(filters());
        put(asked, "sort", sort == null ? null : sort.toLowerCase(Locale.ROOT));
        return asked;
    }

    /** Whether anything narrows the box down. */
    public boolean isNarrowed() {
        return !filters().isEmpty();
    }

    /** Whether anything does that stands in the fold of the bar. */
    public boolean isFolded() {
        var open = filters();
        open.keySet().removeAll(Set.of("kind", "light", "q"));
        return !open.isEmpty();
    }

    private static void put(Map<String, String> asked, String name, String value) {
        if (value != null && !value.isBlank()) asked.put(name, value.strip());
    }
}
